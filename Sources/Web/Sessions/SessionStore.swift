package import Storage

/// Where sessions are kept: in the database, so that every node knows them.
package struct SessionStore: Sendable {
  private let database: any Database
  private let idle: Int
  private let lifetime: Int

  package init(database: any Database, settings: SiteSettings) {
    self.database = database
    idle = settings.sessionIdle
    lifetime = settings.sessionLifetime
  }

  /// Starts a session with a new token; expired ones are cleared away on the occasion.
  package func start(person: String, browser: String, address: String, now: Int) async throws
    -> SessionToken
  {
    let token = SessionToken()
    let formToken = SessionToken().text
    try await database.write { [idle, lifetime] transaction in
      try transaction.execute(
        """
        DELETE FROM web_session
        WHERE seen_at < \(now - idle) OR created_at < \(now - lifetime)
        """
      )
      try transaction.execute(
        """
        INSERT INTO web_session
          (id, person_id, form_token, created_at, seen_at, browser, address)
        VALUES
          (\(token.hash), \(person), \(formToken), \(now), \(now),
           \(String(browser.prefix(200))), \(address))
        """
      )
    }
    return token
  }

  /// The living session of a token, if there is one; notes that it was seen, once a minute.
  func session(token: SessionToken, now: Int) async throws -> Session? {
    let hash = token.hash
    guard
      let session = try await database.read({ [idle, lifetime] transaction in
        try transaction.row(
          """
          SELECT * FROM web_session WHERE id = \(hash)
            AND seen_at >= \(now - idle) AND created_at >= \(now - lifetime)
          """
        ).map(Session.init)
      })
    else { return nil }
    if now - session.seenAt > 60_000 {
      try await database.write {
        try $0.execute("UPDATE web_session SET seen_at = \(now) WHERE id = \(hash)")
      }
    }
    return session
  }

  package func sessions(of person: String, now: Int) async throws -> [Session] {
    try await database.read { [idle, lifetime] transaction in
      try transaction.rows(
        """
        SELECT * FROM web_session WHERE person_id = \(person)
          AND seen_at >= \(now - idle) AND created_at >= \(now - lifetime)
        ORDER BY seen_at DESC, id
        """
      ).map(Session.init)
    }
  }

  /// Ends one session of a person; another person's is left alone.
  package func end(_ id: String, of person: String) async throws {
    try await database.write {
      try $0.execute("DELETE FROM web_session WHERE id = \(id) AND person_id = \(person)")
    }
  }

  package func endAll(of person: String) async throws {
    try await database.write { try Self.endAll($0, of: person) }
  }

  /// The same as a part of somebody else's transaction.
  package static func endAll(_ transaction: any Transaction, of person: String) throws {
    try transaction.execute("DELETE FROM web_session WHERE person_id = \(person)")
  }
}

extension Session {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row.text("id"),
      person: try row.text("person_id"),
      formToken: try row.text("form_token"),
      createdAt: try row.integer("created_at"),
      seenAt: try row.integer("seen_at"),
      browser: try row.text("browser"),
      address: try row.text("address")
    )
  }
}
