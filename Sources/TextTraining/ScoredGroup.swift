import Kernel

/// How well a group of posts was read, with a 95 % interval.
package struct ScoredGroup: Sendable {
  package let name: String
  package let posts: Int
  package let value: Double
  package let low: Double
  package let high: Double
  package let confusion: Confusion

  /// The interval is the bootstrap's: posts drawn anew 500 times from a fixed seed.
  package init(
    _ name: String, _ answers: [(truth: Int, said: Int)], labels: Int, measure: Measure
  ) {
    self.name = name
    posts = answers.count
    var confusion = Confusion(labels: labels)
    for answer in answers { confusion.add(truth: answer.truth, said: answer.said) }
    self.confusion = confusion
    value = measure.value(confusion)
    var random = RandomStream(seed: 1, name: "bootstrap \(name)")
    var drawn: [Double] = []
    for _ in 0..<500 {
      var again = Confusion(labels: labels)
      for _ in answers.indices {
        let answer = answers[random.below(answers.count)]
        again.add(truth: answer.truth, said: answer.said)
      }
      drawn.append(measure.value(again))
    }
    drawn.sort()
    (low, high) = (drawn[12], drawn[487])
  }
}
