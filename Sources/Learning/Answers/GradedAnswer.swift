/// What an answer is worth, and what is said about it.
package struct GradedAnswer: Equatable, Sendable {
  /// From 0 to 1.
  package var credit: Double
  /// Whether everything is right; nothing less passes a question that must be passed.
  package var isRight: Bool
  package var lines: [FeedbackLine]

  package init(credit: Double, isRight: Bool, lines: [FeedbackLine]) {
    self.credit = credit
    self.isRight = isRight
    self.lines = lines
  }
}

/// One thing that is said after an answer.
package struct FeedbackLine: Equatable, Sendable {
  package enum Verdict: String, Codable, Sendable {
    /// Chosen, and right.
    case right
    /// Chosen, and wrong.
    case wrong
    /// Right, and not chosen.
    case missed
    /// About the question as a whole.
    case plain
  }

  package var verdict: Verdict
  /// The part it is about, in the question's words; nil when it is about the whole.
  package var subject: String?
  package var text: String

  package init(_ verdict: Verdict, _ subject: String? = nil, _ text: String) {
    self.verdict = verdict
    self.subject = subject
    self.text = text
  }
}
