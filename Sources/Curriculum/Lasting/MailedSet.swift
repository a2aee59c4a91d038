import Kernel
import Storage

/// The few questions of a day, as a link in a mail opens them.
struct MailedSet: Equatable, Sendable {
  var person: String
  /// In UTC.
  var day: String
  var expiresAt: Int
  /// nil until it was opened.
  var attempt: Attempt.ID?
  var doneAt: Int?

  /// A link that nobody used ends by itself.
  static let lifetime = 3 * TrainingTime.day

  func isUsable(at now: Int) -> Bool { now <= expiresAt }

  /// Whether it is still waited for: no second mail goes out beside it.
  func isPending(at now: Int) -> Bool { doneAt == nil && isUsable(at: now) }
}

extension MailedSet {
  init(_ row: Row) throws {
    self.init(
      person: try row.text("person_id"), day: try row.text("day"),
      expiresAt: try row.integer("expires_at"),
      attempt: try row.textIfPresent("attempt_id").map { Attempt.ID($0) },
      doneAt: try row.integerIfPresent("done_at"))
  }
}

/// Whether somebody is mailed now: once a day at most, and not while the last link waits.
struct MailedSetPlan: Equatable, Sendable {
  var settings: LastingSettings
  /// nil for whoever chose nothing.
  var choice: Bool?
  var isLearning: Bool
  var isAway: Bool
  /// How many questions are due.
  var due: Int
  /// The newest set that was mailed.
  var last: MailedSet?

  func isDue(at now: Int) -> Bool {
    guard choice ?? settings.mailsByDefault, isLearning, !isAway, due > 0 else { return false }
    guard now % TrainingTime.day >= settings.hour * 60 * 60 * 1000 else { return false }
    guard let last else { return true }
    return last.day != TrainingTime.written(now) && !last.isPending(at: now)
  }
}
