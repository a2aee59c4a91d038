import Kernel
package import TextAnalysis

/// How well the names of a section were found: exact spans, with a 95 % interval.
package struct NameScore: Sendable {
  package let section: String
  package let posts: Int
  package let names: Int
  package let precision: Double
  package let recall: Double
  package let f1: Double
  package let low: Double
  package let high: Double

  /// One post's names, and which of them were said.
  package struct Answer: Sendable {
    let section: String
    let count: Count

    package init(_ post: TaggedPost, said: [NameTag]) {
      section = post.section
      let (truth, found) = (TaggedPost.names(in: post.tags), TaggedPost.names(in: said))
      count = Count(
        right: truth.intersection(found).count, truth: truth.count, said: found.count)
    }
  }

  struct Count: Sendable {
    var right = 0
    var truth = 0
    var said = 0

    static func + (left: Self, right: Self) -> Self {
      Self(
        right: left.right + right.right, truth: left.truth + right.truth,
        said: left.said + right.said)
    }

    var f1: Double { truth + said == 0 ? 0 : 2 * Double(right) / Double(truth + said) }
  }

  /// The interval is the bootstrap's: posts drawn anew 500 times from a fixed seed.
  init(_ section: String, _ answers: [Answer]) {
    self.section = section
    posts = answers.count
    let sum = answers.reduce(Count()) { $0 + $1.count }
    names = sum.truth
    precision = sum.said == 0 ? 0 : Double(sum.right) / Double(sum.said)
    recall = sum.truth == 0 ? 0 : Double(sum.right) / Double(sum.truth)
    f1 = sum.f1
    var random = RandomStream(seed: 1, name: "names \(section)")
    let drawn = (0..<500).map { _ in
      answers.indices.reduce(Count()) { sum, _ in
        sum + answers[random.below(answers.count)].count
      }.f1
    }.sorted()
    (low, high) = (drawn[12], drawn[487])
  }

  /// Each data set as a whole, then section by section.
  static func bySection(_ answers: [Answer]) -> [NameScore] {
    let sets = Dictionary(grouping: answers) { answer in
      answer.section.split(separator: " ").dropLast().joined(separator: " ")
    }
    let sections = Dictionary(grouping: answers, by: \.section)
    return (sets.sorted { $0.key < $1.key } + sections.sorted { $0.key < $1.key }).map {
      NameScore($0.key, $0.value)
    }
  }
}
