package import Storage

/// Mail that waits to be sent, kept in the database.
///
/// A feature queues in the transaction that made the mail necessary: neither exists without the
/// other. A key is sent once: queueing it again changes nothing. A message goes out **at least
/// once**: when the program dies after the server has taken it and before that is noted, it goes
/// out again, with the same Message-ID, by which mail programs recognize it.
///
/// What has been sent keeps its key and loses its text, which may hold a link that is a secret.
package struct MailOutbox: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Queues the message unless its key has been queued before, and says whether it was new.
  ///
  /// The key names what the mail is about, such as `lesson-due/COURSE/PERSON/2026-11-23`; `now`
  /// in milliseconds since 1970. Works without a mail server, too: then the message waits for one
  /// for seven days.
  @discardableResult
  package static func queue(
    _ message: MailMessage, key: String, in transaction: any Transaction, now: Int
  ) throws -> Bool {
    try transaction.execute(
      """
      INSERT INTO mail_outbox (key, recipient, subject, text, created_at, attempts, next_at)
      VALUES (
        \(key), \(message.recipient.text), \(message.subject), \(message.text), \(now), 0, \(now)
      )
      ON CONFLICT (key) DO NOTHING
      """
    ) == 1
  }

  /// What has not been sent, oldest first: for the administrator.
  package func unsent() async throws -> [QueuedMail] {
    try await database.read { transaction in
      try transaction.rows(
        """
        SELECT \(QueuedMail.columns) FROM mail_outbox
        WHERE sent_at IS NULL ORDER BY created_at, key LIMIT 1000
        """
      ).map(QueuedMail.init)
    }
  }

  package func mail(withKey key: String) async throws -> QueuedMail? {
    try await database.read { transaction in
      try transaction.row("SELECT \(QueuedMail.columns) FROM mail_outbox WHERE key = \(key)")
        .map(QueuedMail.init)
    }
  }

  /// Lets everything that was given up start anew, and says how many that are.
  package func retryAll(now: Int) async throws -> Int {
    try await database.write { transaction in
      try transaction.execute(
        """
        UPDATE mail_outbox SET gave_up_at = NULL, attempts = 0, next_at = \(now), created_at = \(now)
        WHERE gave_up_at IS NOT NULL
        """
      )
    }
  }
}

extension MailOutbox {
  /// Takes the next message that is due, counts the try and holds it until the one after it, so
  /// that no other node sends it meanwhile, and a crash does not lose it.
  func takeDue(now: Int) async throws -> QueuedMail? {
    let due: SQL = "sent_at IS NULL AND gave_up_at IS NULL AND next_at <= \(now)"
    let isDue = try await database.read { transaction in
      try transaction.exists("SELECT 1 AS one FROM mail_outbox WHERE \(due) LIMIT 1")
    }
    guard isDue else { return nil }
    return try await database.write { transaction in
      let next = try transaction.row(
        """
        SELECT \(QueuedMail.columns) FROM mail_outbox WHERE \(due)
        ORDER BY next_at, created_at, key LIMIT 1
        """
      ).map(QueuedMail.init)
      guard let next else { return nil }
      let attempts = next.attempts + 1
      return try transaction.row(
        """
        UPDATE mail_outbox
        SET attempts = \(attempts), next_at = \(now + MailBackOff.hold(ofTry: attempts))
        WHERE key = \(next.key) RETURNING \(QueuedMail.columns)
        """
      ).map(QueuedMail.init)
    }
  }

  func markSent(_ key: String, now: Int) async throws {
    try await database.write { transaction in
      try transaction.execute(
        """
        UPDATE mail_outbox SET sent_at = \(now), gave_up_at = NULL, last_error = NULL, text = ''
        WHERE key = \(key)
        """
      )
    }
  }

  /// Notes why a try failed, and when the next one is.
  func markFailed(_ key: String, reason: String, nextTry: Int) async throws {
    try await database.write { transaction in
      try transaction.execute(
        """
        UPDATE mail_outbox SET last_error = \(reason), next_at = \(nextTry)
        WHERE key = \(key) AND sent_at IS NULL
        """
      )
    }
  }

  func giveUp(_ key: String, reason: String, now: Int) async throws {
    try await database.write { transaction in
      try transaction.execute(
        """
        UPDATE mail_outbox SET gave_up_at = \(now), last_error = \(reason)
        WHERE key = \(key) AND sent_at IS NULL
        """
      )
    }
  }

  /// Takes back a try that the end of the program cut short.
  func putBack(_ mail: QueuedMail, now: Int) async throws {
    try await database.write { transaction in
      try transaction.execute(
        """
        UPDATE mail_outbox SET attempts = \(mail.attempts - 1), next_at = \(now)
        WHERE key = \(mail.key) AND sent_at IS NULL AND attempts = \(mail.attempts)
        """
      )
    }
  }

  /// Gives up what has waited seven days for a mail server, and says how many that are.
  func giveUpOld(now: Int) async throws -> Int {
    let old: SQL = """
      sent_at IS NULL AND gave_up_at IS NULL AND attempts = 0
      AND created_at < \(now - MailBackOff.longestWithoutServer)
      """
    let isOld = try await database.read { transaction in
      try transaction.exists("SELECT 1 AS one FROM mail_outbox WHERE \(old) LIMIT 1")
    }
    guard isOld else { return 0 }
    return try await database.write { transaction in
      try transaction.execute(
        """
        UPDATE mail_outbox
        SET gave_up_at = \(now), last_error = 'not sent: no mail server' WHERE \(old)
        """
      )
    }
  }
}
