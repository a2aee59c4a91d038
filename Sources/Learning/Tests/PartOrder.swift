import CourseFormat
import Kernel

/// The order in which the parts of a question are shown.
enum PartOrder {
  static func shown(of question: Question, seed: UInt64, name: String) -> [String] {
    var stream = RandomStream(seed: seed, name: name)
    switch question.task {
    case .singleChoice(let choices), .multipleChoice(let choices):
      return choices.options.map(\.id.rawValue).shuffled(using: &stream)
    case .judgeThePost(let post):
      return post.reasons.map(\.id.rawValue).shuffled(using: &stream)
    case .matching(let matching):
      return matching.rights.map(\.id.rawValue).shuffled(using: &stream)
    case .ordering(let ordering):
      return scrambled(ordering.steps.map(\.id.rawValue), using: &stream)
    case .hotText, .shortAnswer, .numeric:
      return []
    }
  }

  /// In another order than the right one, which would be an answer without a thought.
  private static func scrambled(
    _ steps: [String], using stream: inout RandomStream
  ) -> [String] {
    let shuffled = steps.shuffled(using: &stream)
    guard shuffled == steps, let first = steps.first else { return shuffled }
    return steps.dropFirst() + [first]
  }
}
