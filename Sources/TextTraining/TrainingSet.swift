package import TextAnalysis

/// Labelled posts as rows of hashes, all in one array.
package struct TrainingSet: Sendable {
  /// Hashes of all rows, row by row and group by group.
  private(set) var hashes: [UInt32] = []
  /// Where each row's groups lie in `hashes`, and which group it is.
  private(set) var segments: [Segment] = []
  /// Where each row's segments end.
  private(set) var ends: [Int] = []
  package private(set) var labels: [Int] = []
  /// How much an error on a row costs beside others.
  package var weights: [Float] = []

  struct Segment: Sendable {
    var start: Int
    var end: Int
    var group: Int
  }

  package var count: Int { labels.count }

  package init() {}

  package mutating func append(_ features: FeatureSet, label: Int, weight: Float = 1) {
    for group in FeatureSet.Group.allCases {
      let range = features.range(of: group)
      guard !range.isEmpty else { continue }
      let start = hashes.count
      hashes.append(contentsOf: features.hashes[range])
      segments.append(Segment(start: start, end: hashes.count, group: group.rawValue))
    }
    ends.append(segments.count)
    labels.append(label)
    weights.append(weight)
  }

  func segments(of row: Int) -> ArraySlice<Segment> {
    segments[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }

  /// Makes every label weigh the same in all, or nearer to that with a power below one.
  package mutating func balance(labels count: Int, power: Float = 1) {
    var seen = [Float](repeating: 0, count: count)
    for label in labels { seen[label] += 1 }
    weights = labels.map { FloatMath.power(Float(labels.count) / (Float(count) * seen[$0]), power) }
  }

  /// For each place of a table, how rare it is among the rows (inverse document frequency); 0 for
  /// what only one row has.
  package func rarity(bits: Int) -> [Float] {
    var rows = [Int32](repeating: 0, count: 1 << bits)
    var last = [Int32](repeating: -1, count: 1 << bits)
    for row in 0..<count {
      for segment in segments(of: row) {
        for hash in hashes[segment.start..<segment.end] {
          let place = Int(hash >> UInt32(32 - bits))
          guard last[place] != Int32(row) else { continue }
          last[place] = Int32(row)
          rows[place] += 1
        }
      }
    }
    return rows.map { $0 < 2 ? 0 : FloatMath.logarithm(Float(count + 1) / Float($0 + 1)) + 1 }
  }
}
