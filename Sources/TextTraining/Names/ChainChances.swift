import TextAnalysis

/// How likely each tag is at each place of a chain, and each pair of neighbours (forward–backward).
struct ChainChances {
  private(set) var tags: [SIMD4<Float>]

  /// For each place, the chances of the tag before (row) with the tag there (column); none at the
  /// first place.
  private(set) var steps: [[SIMD4<Float>]]

  init(_ scores: [SIMD4<Float>], steps ways: [SIMD4<Float>]) {
    // Chances are scaled at each place, so that long posts do not run out of range.
    let local = scores.map { Self.exponential($0 - $0.max()) }
    let ways = ways.map(Self.exponential)
    let count = scores.count
    var forward = local
    for place in forward.indices {
      if place > 0 {
        var sum = SIMD4<Float>()
        for row in 0..<4 { sum += ways[row] * forward[place - 1][row] }
        forward[place] *= sum
      }
      forward[place] /= max(forward[place].sum(), .leastNormalMagnitude)
    }
    var backward = [SIMD4<Float>](repeating: SIMD4(repeating: 1), count: count)
    tags = forward
    steps = Array(repeating: [], count: count)
    for place in stride(from: count - 2, through: 0, by: -1) {
      let behind = local[place + 1] * backward[place + 1]
      var pairs = ways.enumerated().map { row, way in way * behind * forward[place][row] }
      let all = max(pairs.reduce(0) { $0 + $1.sum() }, .leastNormalMagnitude)
      pairs = pairs.map { $0 / all }
      steps[place + 1] = pairs
      for row in 0..<4 { backward[place][row] = (ways[row] * behind).sum() }
      backward[place] /= max(backward[place].max(), .leastNormalMagnitude)
      tags[place] = SIMD4(pairs[0].sum(), pairs[1].sum(), pairs[2].sum(), pairs[3].sum())
    }
  }

  private static func exponential(_ values: SIMD4<Float>) -> SIMD4<Float> {
    var result = values
    for index in 0..<4 { result[index] = FloatMath.exponential(values[index]) }
    return result
  }
}
