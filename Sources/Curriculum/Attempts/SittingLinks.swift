import Kernel
import SiteMap

/// Where the pages of a sitting lead: in a course, or by a link in a mail.
struct SittingLinks: Sendable {
  var answers: String
  var submission: String
  /// The address of a question; of the first open one without a place.
  var question: @Sendable (Int?) -> String
  /// Whether they lead to pages beside the sitting.
  var leadsToCourse: Bool

  static func own(_ attempt: Attempt.ID) -> SittingLinks {
    let id = attempt.rawValue
    return SittingLinks(
      answers: Link.learning(.attemptAnswers(id)).path,
      submission: Link.learning(.attemptSubmission(id)).path,
      question: { Link.learning(.attempt(id, question: $0)).path }, leadsToCourse: true)
  }

  static func mailed(_ token: String) -> SittingLinks {
    SittingLinks(
      answers: Link.learning(.mailedSetAct(token: token, act: "answers")).path,
      submission: Link.learning(.mailedSetAct(token: token, act: "submission")).path,
      question: { Link.learning(.mailedSet(token: token, question: $0)).path },
      leadsToCourse: false)
  }
}
