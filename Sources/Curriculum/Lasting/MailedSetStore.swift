import Kernel
package import Storage
import Web

/// Which sets were mailed, and what became of them.
package struct MailedSetStore: Sendable {
  let database: any Database
  let mail: SetMail

  package init(database: any Database, mail: SetMail = .none) {
    self.database = database
    self.mail = mail
  }

  /// Makes the day's link and queues its mail in the same transaction; once a day.
  func send(to person: TrainingPerson, due: Int, now: Int) async throws {
    let token = SessionToken()
    try await database.write { [mail] transaction in
      let day = TrainingTime.written(now)
      let isNew = try transaction.execute(
        """
        INSERT INTO course_mailed_set (token_hash, person_id, day, sent_at, expires_at)
        VALUES
          (\(token.hash), \(person.id), \(day), \(now), \(now + MailedSet.lifetime))
        ON CONFLICT (person_id, day) DO NOTHING
        """)
      guard isNew == 1 else { return }
      try mail.queue(
        transaction,
        SetMail.Letter(
          person: person.id, address: person.email, day: day, due: due, token: token.text,
          until: TrainingTime.written(now + MailedSet.lifetime), at: now))
    }
  }

  /// nil for a token that was never sent.
  func set(_ token: String) async throws -> MailedSet? {
    let query: SQL = """
      SELECT * FROM course_mailed_set WHERE token_hash = \(SessionToken(token).hash)
      """
    return try await database.read { try $0.row(query).map(MailedSet.init) }
  }

  /// The newest set of each person.
  func latest() async throws -> [String: MailedSet] {
    try await database.read {
      let rows = try $0.rows("SELECT * FROM course_mailed_set ORDER BY sent_at")
      return try Dictionary(
        rows.map(MailedSet.init).map { ($0.person, $0) }, uniquingKeysWith: { $1 })
    }
  }

  /// The first test that the link opened stays its test.
  func open(_ token: String, as attempt: Attempt.ID) async throws {
    try await database.write {
      try $0.execute(
        """
        UPDATE course_mailed_set SET attempt_id = \(attempt)
        WHERE token_hash = \(SessionToken(token).hash) AND attempt_id IS NULL
        """)
    }
  }

  func finish(_ token: String, now: Int) async throws {
    try await database.write {
      try $0.execute(
        """
        UPDATE course_mailed_set SET done_at = \(now)
        WHERE token_hash = \(SessionToken(token).hash) AND done_at IS NULL
        """)
    }
  }

  /// How many questions are due for whom.
  func due(at now: Int) async throws -> [String: Int] {
    try await database.read {
      let rows = try $0.rows(
        """
        SELECT person_id, COUNT(*) AS due FROM course_review_card WHERE due_at <= \(now)
        GROUP BY person_id
        """)
      return try Dictionary(
        rows.map { (try $0.text("person_id"), try $0.integer("due")) },
        uniquingKeysWith: { $1 })
    }
  }
}

/// How a set goes out as mail; `Platform` fills it where a mail server is set up.
package struct SetMail: Sendable {
  /// What the mail says.
  package struct Letter: Equatable, Sendable {
    package var person: String
    package var address: String
    package var day: String
    package var due: Int
    /// The secret of the link.
    package var token: String
    /// The last day on which the link opens.
    package var until: String
    package var at: Int
  }

  package let isAvailable: Bool
  package let queue: @Sendable (any Transaction, Letter) throws -> Void

  package init(queue: @escaping @Sendable (any Transaction, Letter) throws -> Void) {
    isAvailable = true
    self.queue = queue
  }

  private init() {
    isAvailable = false
    queue = { _, _ in }
  }

  package static let none = SetMail()
}
