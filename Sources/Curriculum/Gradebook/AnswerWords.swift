import CourseFormat
import Kernel
import Learning

/// An answer, and the right one, in words.
enum AnswerWords {
  static func given(_ answer: Answer, to question: Question) -> String {
    switch (question.task, answer) {
    case (.singleChoice(let choices), .singleChoice(let pick)):
      list(choices.options.filter { $0.id == pick }.map(\.text))
    case (.multipleChoice(let choices), .multipleChoice(let picks)):
      list(choices.options.filter { picks.contains($0.id) }.map(\.text))
    case (.hotText(let text), .hotText(let marks)):
      list(
        text.segments.filter { $0.passage.map { marks.contains($0.id) } ?? false }.map(\.text))
    case (.matching(let matching), .matching(let chosen)):
      pairs(matching) { pair in chosen.last { $0.left == pair.left.id }?.right }
    case (.ordering(let ordering), .ordering(let order)):
      steps(order.compactMap { id in ordering.steps.first { $0.id == id }?.text })
    case (.shortAnswer, .shortAnswer(let text)): "“\(text)”"
    case (.numeric(let numeric), .numeric(let text)):
      [text, numeric.unit].compactMap(\.self).joined(separator: " ")
    case (.judgeThePost(let post), .judgeThePost(let verdict, let reason)):
      "\(verdict.rawValue), because: "
        + list(post.reasons.filter { $0.id == reason }.map(\.text))
    default: "An answer to another kind of question."
    }
  }

  static func right(_ question: Question) -> String {
    switch question.task {
    case .singleChoice(let choices), .multipleChoice(let choices):
      list(choices.options.filter(\.isCorrect).map(\.text))
    case .hotText(let text):
      list(text.segments.filter { $0.passage?.isToMark ?? false }.map(\.text))
    case .matching(let matching): pairs(matching) { $0.right }
    case .ordering(let ordering): steps(ordering.steps.map(\.text))
    case .shortAnswer(let answer): list(answer.accept.map { "“\($0)”" })
    case .numeric(let numeric):
      number(numeric.answer) + (numeric.tolerance == 0 ? "" : " ± \(number(numeric.tolerance))")
        + (numeric.unit.map { " \($0)" } ?? "")
    case .judgeThePost(let post):
      "\(post.verdict.rawValue), because: "
        + list(post.reasons.filter(\.isCorrect).map(\.text))
    }
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }

  private static func list(_ texts: [String]) -> String {
    texts.isEmpty ? "nothing" : texts.joined(separator: " / ")
  }

  private static func steps(_ texts: [String]) -> String {
    texts.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: " ")
  }

  private static func pairs(
    _ matching: Matching, right: (Matching.Pair) -> QuestionPart.ID?
  ) -> String {
    matching.pairs.map { pair in
      let chosen = right(pair)
      let text = matching.rights.first { $0.id == chosen }?.text
      return "\(pair.left.text) → \(text ?? "nothing")"
    }.joined(separator: "; ")
  }
}
