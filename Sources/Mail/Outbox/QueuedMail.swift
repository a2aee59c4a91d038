import Storage

/// A message in the outbox.
package struct QueuedMail: Sendable, Equatable {
  package let key: String
  package let recipient: String
  package let subject: String
  /// Empty once it has been sent.
  package let text: String
  package let createdAt: Int
  package let attempts: Int
  package let state: State
  /// Why the last try failed, for people.
  package let lastError: String?

  package enum State: Sendable, Equatable {
    case waiting(nextTry: Int)
    case sent(at: Int)
    case gaveUp(at: Int)
  }

  static let columns: SQL = """
    key, recipient, subject, text, created_at, attempts, next_at, sent_at, gave_up_at, last_error
    """

  init(_ row: Row) throws {
    key = try row.text("key")
    recipient = try row.text("recipient")
    subject = try row.text("subject")
    text = try row.text("text")
    createdAt = try row.integer("created_at")
    attempts = try row.integer("attempts")
    lastError = try row.textIfPresent("last_error")
    if let sent = try row.integerIfPresent("sent_at") {
      state = .sent(at: sent)
    } else if let end = try row.integerIfPresent("gave_up_at") {
      state = .gaveUp(at: end)
    } else {
      state = .waiting(nextTry: try row.integer("next_at"))
    }
  }
}
