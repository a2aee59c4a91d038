import Foundation
import Kernel
package import Storage

/// Where the tokens of programs are kept; what is done to them goes to the audit log.
package struct TokenStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Those that can be used first, each group newest first.
  package func tokens() async throws -> [APIToken] {
    try await database.read {
      try $0.rows(
        "SELECT * FROM api_token ORDER BY revoked_at IS NOT NULL, made_at DESC, id"
      ).map(APIToken.init)
    }
  }

  /// Makes a token; its secret is kept nowhere.
  package func make(
    _ new: NewToken, by person: DeskPerson, now: Int
  ) async throws -> (token: APIToken, secret: TokenSecret) {
    let secret = TokenSecret()
    let token = APIToken(
      id: APIToken.ID(UUID().uuidString.lowercased()), name: new.name, prefix: secret.prefix,
      scopes: new.scopes, madeBy: person.name, madeAt: now,
      expiresAt: new.expiry.span.map { now + $0 })
    let isNew = try await database.write { transaction in
      guard try transaction.insert(token, hash: secret.hash) else { return false }
      try transaction.append(TokenEvent.made.event(about: token, by: person, at: now))
      return true
    }
    guard isNew else { throw TokenError.nameTaken(new.name) }
    return (token, secret)
  }

  /// Ends a token for good; it stays in the list.
  package func revoke(_ id: APIToken.ID, by person: DeskPerson, now: Int) async throws {
    try await database.write { transaction in
      let count = try transaction.execute(
        """
        UPDATE api_token SET revoked_at = \(now), revoked_by = \(person.name)
        WHERE id = \(id) AND revoked_at IS NULL
        """)
      let row = try transaction.row("SELECT * FROM api_token WHERE id = \(id)")
      guard count == 1, let token = try row.map(APIToken.init) else {
        throw TokenError.noSuchToken
      }
      try transaction.append(TokenEvent.revoked.event(about: token, by: person, at: now))
    }
  }

  /// The token with this secret, whatever its state; notes its use, once a minute.
  package func token(_ secret: TokenSecret, now: Int) async throws -> APIToken? {
    let query: SQL = "SELECT * FROM api_token WHERE hash = \(secret.hash)"
    guard let token = try await database.read({ try $0.row(query).map(APIToken.init) }) else {
      return nil
    }
    if token.state(at: now) == .valid, now - (token.lastUsedAt ?? 0) > 60_000 {
      try await database.write {
        try $0.execute("UPDATE api_token SET last_used_at = \(now) WHERE id = \(token.id)")
      }
    }
    return token
  }
}

extension Transaction {
  /// False when a valid token has the name.
  fileprivate func insert(_ token: APIToken, hash: String) throws -> Bool {
    let scopes = token.scopes.map(\.rawValue).sorted().joined(separator: " ")
    return try execute(
      """
      INSERT INTO api_token (id, name, prefix, hash, scopes, made_by, made_at, expires_at)
      VALUES (\(token.id), \(token.name), \(token.prefix), \(hash), \(scopes), \(token.madeBy),
        \(token.madeAt), \(optional: token.expiresAt))
      ON CONFLICT DO NOTHING
      """) == 1
  }
}

extension APIToken {
  init(_ row: Row) throws {
    self.init(
      id: ID(try row.text("id")),
      name: try row.text("name"),
      prefix: try row.text("prefix"),
      scopes: Set(
        try row.text("scopes").split(separator: " ").map(String.init).compactMap(TokenScope.init)),
      madeBy: try row.text("made_by"),
      madeAt: try row.integer("made_at"),
      expiresAt: try row.integerIfPresent("expires_at"),
      lastUsedAt: try row.integerIfPresent("last_used_at"),
      revokedAt: try row.integerIfPresent("revoked_at"),
      revokedBy: try row.textIfPresent("revoked_by"))
  }
}
