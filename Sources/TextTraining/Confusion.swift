/// How often each label was taken for each.
package struct Confusion: Sendable, Equatable {
  /// Rows are true labels, columns what was said.
  package private(set) var counts: [[Int]]

  package init(labels: Int) {
    counts = Array(repeating: Array(repeating: 0, count: labels), count: labels)
  }

  package mutating func add(truth: Int, said: Int, times: Int = 1) { counts[truth][said] += times }

  package var total: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  package func recall(_ label: Int) -> Double {
    let all = counts[label].reduce(0, +)
    return all == 0 ? 0 : Double(counts[label][label]) / Double(all)
  }

  package func f1(_ label: Int) -> Double {
    let all = counts[label].reduce(0, +) + counts.reduce(0) { $0 + $1[label] }
    return all == 0 ? 0 : 2 * Double(counts[label][label]) / Double(all)
  }

  /// Labels that occur, in truth; a group need not have all.
  private var present: [Int] { counts.indices.filter { counts[$0].contains { $0 > 0 } } }

  package var macroRecall: Double { mean(recall) }

  package var macroF1: Double { mean(f1) }

  private func mean(_ measure: (Int) -> Double) -> Double {
    present.isEmpty ? 0 : present.reduce(0) { $0 + measure($1) } / Double(present.count)
  }

  /// The first label against all others.
  package var firstAgainstRest: Confusion {
    var merged = Confusion(labels: 2)
    for (truth, row) in counts.enumerated() {
      for (said, count) in row.enumerated() {
        merged.add(truth: min(truth, 1), said: min(said, 1), times: count)
      }
    }
    return merged
  }
}
