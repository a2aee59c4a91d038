package import CourseFormat

/// What a sitting came to: passed or failed, and why.
package struct QuizResult: Equatable, Sendable {
  /// Why it was not passed.
  package enum Reason: Equatable, Sendable {
    /// Not enough credit; both from 0 to 1.
    case tooFew(score: Double, wanted: Double)
    /// Questions that must be right and were not.
    case mustPass([QuestionReference])
  }

  /// The mean credit of all questions asked, from 0 to 1; one without an answer counts 0.
  package var score: Double
  package var right: Int
  package var asked: Int
  package var unanswered: [QuestionReference]
  package var reasons: [Reason]

  package var isPassed: Bool { reasons.isEmpty }

  /// Questions that the course does not have any more are not counted.
  package init(
    of form: QuizForm, in course: Course, answers: [QuestionReference: Answer], pass: Double,
    mustPass: [QuestionFamily.ID] = []
  ) {
    var credit = 0.0
    var right = 0
    var asked = 0
    var unanswered: [QuestionReference] = []
    var failed: [QuestionReference] = []
    for entry in form.entries {
      guard let family = course.family(entry.question) else { continue }
      asked += 1
      let graded = answers[entry.question].map { family[entry.variant].graded($0) }
      credit += graded?.credit ?? 0
      if graded == nil { unanswered.append(entry.question) }
      if graded?.isRight == true {
        right += 1
      } else if mustPass.contains(entry.question.family) {
        failed.append(entry.question)
      }
    }
    self.init(
      credit: credit, right: right, asked: asked, unanswered: unanswered, pass: pass,
      failed: failed)
  }

  private init(
    credit: Double, right: Int, asked: Int, unanswered: [QuestionReference], pass: Double,
    failed: [QuestionReference]
  ) {
    score = asked > 0 ? min(credit / Double(asked), 1) : 0
    self.right = right
    self.asked = asked
    self.unanswered = unanswered
    reasons = []
    // Eight tenths added up are a hair below 0.8.
    if score + 1e-9 < pass || asked == 0 { reasons.append(.tooFew(score: score, wanted: pass)) }
    if !failed.isEmpty { reasons.append(.mustPass(failed)) }
  }
}

extension QuizResult.Reason {
  /// For whoever took the test.
  package var sentence: String {
    switch self {
    case .tooFew(let score, let wanted):
      "You reached \(Self.percent(score, rounded: .down)) %. "
        + "\(Self.percent(wanted, rounded: .up)) % are needed."
    case .mustPass(let questions):
      questions.count == 1
        ? "One question that everybody has to get right was not."
        : "\(questions.count) questions that everybody has to get right were not."
    }
  }

  /// Rounded so that what is missing never looks like enough.
  private static func percent(_ share: Double, rounded rule: FloatingPointRoundingRule) -> Int {
    Int((share * 100 + (rule == .down ? 1e-7 : -1e-7)).rounded(rule))
  }
}
