package import CourseFormat
import Kernel

extension Question {
  /// Holds an answer against the question.
  ///
  /// An answer of another kind, or one that names what is not there, is wrong and nothing worse.
  package func graded(_ answer: Answer) -> GradedAnswer {
    var graded =
      switch (task, answer) {
      case (.singleChoice(let choices), .singleChoice(let pick)):
        ChoiceGrading(options: choices.options).one(pick)
      case (.multipleChoice(let choices), .multipleChoice(let picks)):
        ChoiceGrading(options: choices.options).several(picks)
      case (.matching(let matching), .matching(let pairs)): matching.graded(pairs)
      case (.ordering(let ordering), .ordering(let steps)): ordering.graded(steps)
      case (.hotText(let text), .hotText(let marks)): text.graded(marks)
      case (.shortAnswer(let wanted), .shortAnswer(let text)): wanted.graded(text)
      case (.judgeThePost(let post), .judgeThePost(let verdict, let reason)):
        post.graded(verdict, reason: reason)
      case (.numeric(let wanted), .numeric(let text)): wanted.graded(text)
      default:
        GradedAnswer(
          credit: 0, isRight: false,
          lines: [.init(.wrong, nil, "This answer does not fit the question. Answer it again.")])
      }
    if let feedback { graded.lines.append(.init(.plain, nil, feedback)) }
    return graded
  }
}

extension GradedAnswer {
  /// All or nothing.
  init(isRight: Bool, lines: [FeedbackLine] = []) {
    self.init(credit: isRight ? 1 : 0, isRight: isRight, lines: lines)
  }

  /// A share of what is right; only the whole of it is right.
  init(parts: Int, of whole: Int, lines: [FeedbackLine]) {
    let parts = min(max(parts, 0), whole)
    self.init(
      credit: whole > 0 ? Double(parts) / Double(whole) : 0, isRight: whole > 0 && parts == whole,
      lines: lines)
  }
}
