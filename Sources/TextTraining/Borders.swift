/// Moves the borders between labels to where a measure is best.
enum Borders {
  /// What to add to the scores; found step by step on scores that the labels had no part in.
  static func tuned(
    _ scores: [SIMD4<Float>], _ truth: [Int], labels: Int, measure: Measure
  ) -> SIMD4<Float> {
    var best = SIMD4<Float>()
    var top = value(scores, truth, best, labels, measure)
    for step: Float in [0.5, 0.25, 0.1, 0.05] {
      var hasMoved = true
      var rounds = 0
      while hasMoved, rounds < 6 {
        hasMoved = false
        rounds += 1
        for column in 0..<(labels == 2 ? 1 : labels) {
          for move in [step, -step] {
            var next = best
            next[column] += move
            let reached = value(scores, truth, next, labels, measure)
            guard reached > top else { continue }
            (best, top, hasMoved) = (next, reached, true)
          }
        }
      }
    }
    return best
  }

  private static func value(
    _ scores: [SIMD4<Float>], _ truth: [Int], _ move: SIMD4<Float>, _ labels: Int,
    _ measure: Measure
  ) -> Double {
    var confusion = Confusion(labels: labels)
    for (score, label) in zip(scores, truth) {
      confusion.add(truth: label, said: choice(score + move, labels: labels))
    }
    return measure.value(confusion)
  }

  static func choice(_ score: SIMD4<Float>, labels: Int) -> Int {
    guard labels > 2 else { return score[0] > 0 ? 1 : 0 }
    var best = 0
    for label in 1..<labels where score[label] > score[best] { best = label }
    return best
  }
}
