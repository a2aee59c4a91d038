import Kernel
package import Storage

/// What people were told, and what of it they have read.
package struct NoticeStore: Sendable {
  private let database: any Database
  private let mail: NoticeMail

  package init(database: any Database, mail: NoticeMail = .none) {
    self.database = database
    self.mail = mail
  }

  /// Tells each notice whose key was not told before, and queues its mail in the same transaction.
  package func tell(_ notices: [Notice], addresses: [String: String]) async throws {
    guard !notices.isEmpty else { return }
    try await database.write { [mail] transaction in
      for notice in notices {
        let isNew = try transaction.execute(
          """
          INSERT INTO course_notice
            (id, person_id, kind, key, title, text, path, sender_name, batch, at)
          VALUES
            (\(notice.id), \(notice.person), \(notice.kind.rawValue), \(notice.key),
             \(notice.title), \(notice.text), \(notice.path), \(optional: notice.sender),
             \(optional: notice.batch), \(notice.at))
          ON CONFLICT (key) DO NOTHING
          """)
        if isNew == 1, let address = addresses[notice.person] {
          try mail.queue(transaction, notice, address)
        }
      }
    }
  }

  /// What somebody was told, unread first, the newest first.
  package func notices(for person: String, limit: Int = 50) async throws -> [Notice] {
    try await database.read {
      try $0.rows(
        """
        SELECT * FROM course_notice WHERE person_id = \(person)
        ORDER BY CASE WHEN read_at IS NULL THEN 0 ELSE 1 END, at DESC, id LIMIT \(limit)
        """
      ).compactMap(Notice.init)
    }
  }

  package func unread(by person: String) async throws -> Int {
    try await database.read {
      try $0.row(
        """
        SELECT COUNT(*) AS n FROM course_notice WHERE person_id = \(person) AND read_at IS NULL
        """)?.integer("n") ?? 0
    }
  }

  package func markRead(by person: String, now: Int) async throws {
    try await database.write {
      try $0.execute(
        "UPDATE course_notice SET read_at = \(now) WHERE person_id = \(person) AND read_at IS NULL")
    }
  }

  /// The messages that trainers have sent, the newest first.
  package func messages(limit: Int = 50) async throws -> [SentMessage] {
    try await database.read {
      try $0.rows(
        """
        SELECT batch, MIN(title) AS title, MIN(text) AS text, MIN(sender_name) AS sender_name,
          MIN(at) AS at, COUNT(*) AS people, COUNT(read_at) AS readers
        FROM course_notice WHERE kind = 'message' AND batch IS NOT NULL
        GROUP BY batch ORDER BY MIN(at) DESC, batch LIMIT \(limit)
        """
      ).map(SentMessage.init)
    }
  }
}

/// A message to several people, and how many have read it.
package struct SentMessage: Equatable, Sendable {
  package var batch: String
  package var title: String
  package var text: String
  package var sender: String
  package var at: Int
  package var people: Int
  package var readers: Int

  fileprivate init(_ row: Row) throws {
    batch = try row.text("batch")
    title = try row.text("title")
    text = try row.text("text")
    sender = try row.textIfPresent("sender_name") ?? ""
    at = try row.integer("at")
    people = try row.integer("people")
    readers = try row.integer("readers")
  }
}

/// How a notice also becomes a mail; `Platform` fills it where a mail server is set up.
package struct NoticeMail: Sendable {
  package let queue: @Sendable (any Transaction, Notice, _ address: String) throws -> Void

  package init(queue: @escaping @Sendable (any Transaction, Notice, String) throws -> Void) {
    self.queue = queue
  }

  package static let none = NoticeMail { _, _, _ in }
}

extension Notice {
  fileprivate init?(_ row: Row) throws {
    guard let kind = Kind(rawValue: try row.text("kind")) else { return nil }
    self.init(
      id: ID(try row.text("id")), person: try row.text("person_id"), kind: kind,
      key: try row.text("key"), title: try row.text("title"), text: try row.text("text"),
      path: try row.text("path"), sender: try row.textIfPresent("sender_name"),
      batch: try row.textIfPresent("batch"), at: try row.integer("at"),
      readAt: try row.integerIfPresent("read_at"))
  }
}
