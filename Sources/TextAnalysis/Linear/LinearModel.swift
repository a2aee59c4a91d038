/// Weights for up to four labels over hashed features, one byte each.
///
/// The four weights of a feature lie side by side, so that one look reads them all. A score is the
/// sum of a group's weights over the root of the group's size, groups added up; it is no
/// probability. With two labels only the second has weights, and its border is zero.
package struct LinearModel: Sendable, Equatable {
  package let task: String
  package let labels: [String]
  /// The table has two to the power of `bits` rows.
  package let bits: Int
  package let groupWeights: [Float]
  package let scale: SIMD4<Float>
  package let bias: SIMD4<Float>
  package let table: [SIMD4<Int8>]

  package init(
    task: String, labels: [String], bits: Int, groupWeights: [Float], scale: SIMD4<Float>,
    bias: SIMD4<Float>, table: [SIMD4<Int8>]
  ) {
    self.task = task
    self.labels = labels
    self.bits = bits
    self.groupWeights = groupWeights
    self.scale = scale
    self.bias = bias
    self.table = table
  }

  /// Columns of the table in use.
  package var columns: Int { Self.columns(labels: labels.count) }

  package static func columns(labels: Int) -> Int { labels == 2 ? 1 : labels }

  package func scores(_ features: FeatureSet) -> SIMD4<Float> {
    var total = bias
    let shift = UInt32(32 - bits)
    for group in FeatureSet.Group.allCases {
      let range = features.range(of: group)
      let weight = groupWeights[group.rawValue]
      guard !range.isEmpty, weight != 0 else { continue }
      var sum = SIMD4<Int32>()
      for hash in features.hashes[range] {
        sum &+= SIMD4<Int32>(truncatingIfNeeded: table[Int(hash >> shift)])
      }
      total += SIMD4<Float>(sum) * scale * (weight / Float(range.count).squareRoot())
    }
    return total
  }

  /// Place of the best label; the first one wins a tie.
  package func best(_ features: FeatureSet) -> Int { best(of: scores(features)) }

  package func best(of scores: SIMD4<Float>) -> Int {
    guard labels.count > 2 else { return scores[0] > 0 ? 1 : 0 }
    var best = 0
    for label in 1..<labels.count where scores[label] > scores[best] { best = label }
    return best
  }
}
