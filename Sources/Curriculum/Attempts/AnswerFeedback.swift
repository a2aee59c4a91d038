import CourseFormat
import Learning
import Markup

/// What is said about an answer: what was right, what was not, and why.
struct AnswerFeedback: HTML {
  let family: QuestionFamily
  let question: Question
  /// nil for a question that was left out.
  let given: Answer?

  var body: some HTML {
    Element("div", ["class": "feedback feedback-\(kind)", "role": "status"]) {
      Element("p", ["class": "feedback-title"]) {
        Element("span", ["aria-hidden": "true"]) { mark }
        " \(title)"
      }
      if !lines.isEmpty {
        Element("ul", ["class": "checks"]) { lines.map { FeedbackRow(line: $0) } }
      }
      plain.map { line in Element("p") { line.text } }
      Element("p", ["class": "meta"]) { "Source: \(family.source)" }
    }
  }

  private var graded: GradedAnswer? { given.map { question.graded($0) } }
  private var credit: Double { graded?.credit ?? 0 }

  private var kind: String { credit >= 1 ? "good" : credit > 0 ? "part" : "bad" }
  private var mark: String { credit >= 1 ? "✓" : credit > 0 ? "½" : "✗" }

  private var title: String {
    if given == nil { return "Not answered" }
    return credit >= 1 ? "Right" : credit > 0 ? "Partly right" : "Not right"
  }

  private var lines: [FeedbackLine] { graded?.lines.filter { $0.verdict != .plain } ?? [] }
  private var plain: [FeedbackLine] { graded?.lines.filter { $0.verdict == .plain } ?? [] }
}

private struct FeedbackRow: HTML {
  let line: FeedbackLine

  var body: some HTML {
    Element("li", ["class": "check check-\(kind)"]) {
      Element("span", ["aria-hidden": "true"]) { mark }
      Element("span") {
        Element("span", ["class": "visually-hidden"]) { words }
        line.subject.map { subject in Element("strong") { "\(subject) " } }
        Element("span", ["class": "why"]) { line.text }
      }
    }
  }

  private var kind: String {
    switch line.verdict {
    case .right, .plain: "good"
    case .wrong: "bad"
    case .missed: "hint"
    }
  }

  private var mark: String {
    switch line.verdict {
    case .right, .plain: "✓"
    case .wrong: "✗"
    case .missed: "→"
    }
  }

  private var words: String {
    switch line.verdict {
    case .right: "Right: "
    case .wrong: "Wrong: "
    case .missed: "Missed: "
    case .plain: ""
    }
  }
}
