import Kernel

/// Every sentence of a run, so that none is said twice, and the word pairs of its newest texts.
struct SaidSentences: Sendable {
  /// A word pair counts as used while fewer texts came after it.
  private static let window = 500

  private var sentences: Set<UInt64> = []
  private var pairs: [UInt64: Int32] = [:]
  private var texts: Int32 = 0

  /// Whether all sentences are new, and none of them stands twice in the text.
  func areNew(_ marks: TextMarks) -> Bool {
    let all = marks.sentences
    return all.indices.allSatisfy { place in
      !sentences.contains(all[place]) && !all[..<place].contains(all[place])
    }
  }

  /// The share of word pairs that no recent text has.
  func freshness(_ marks: TextMarks) -> Double {
    guard !marks.pairs.isEmpty else { return 1 }
    let oldest = texts - Int32(Self.window)
    let fresh = marks.pairs.count { (pairs[$0] ?? Int32.min) < oldest }
    return Double(fresh) / Double(marks.pairs.count)
  }

  mutating func add(_ marks: TextMarks) {
    texts += 1
    sentences.formUnion(marks.sentences)
    for pair in marks.pairs { pairs[pair] = texts }
  }
}
