import Kernel
package import Storage
package import Web

/// The first start: a link, printed once, that makes the agency and its first administrator.
package struct SetUpStore: Sendable {
  /// Milliseconds for which a link works.
  private static let lifetime = 24 * 60 * 60 * 1000

  private let database: any Database
  private let hasher: PasswordHasher

  package init(database: any Database, hasher: PasswordHasher) {
    self.database = database
    self.hasher = hasher
  }

  package func agency() async throws -> Agency? {
    try await database.read { try $0.agency() }
  }

  /// A new link's secret, which replaces the last one; nil when the agency is set up.
  package func issueLink(now: Int) async throws -> SessionToken? {
    let token = SessionToken()
    return try await database.write { transaction in
      guard try transaction.agency() == nil else { return nil }
      try transaction.execute(
        """
        INSERT INTO account_set_up (id, token_hash, expires_at)
        VALUES (1, \(token.hash), \(now + Self.lifetime))
        ON CONFLICT (id) DO UPDATE
        SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
        """
      )
      return token
    }
  }

  /// Throws unless the link can be used.
  package func checkLink(_ token: SessionToken, now: Int) async throws {
    try await database.read { try $0.requireSetUpLink(token, now: now) }
  }

  /// Makes the agency and its first administrator, and uses up the link.
  package func setUp(
    _ new: NewAdministrator,
    with token: SessionToken,
    now: Int
  ) async throws -> Person {
    try await checkLink(token, now: now)
    let agency = try Agency(name: new.agency)
    let name = try PersonName(new.name)
    let email = try EmailAddress(new.email)
    try PasswordRule(names: [agency.name, name.text, email.text]).check(new.password)
    let hash = try await hasher.hash(new.password)
    return try await database.write { transaction in
      try transaction.requireSetUpLink(token, now: now)
      try transaction.execute(
        "INSERT INTO account_agency (id, name, created_at) VALUES (1, \(agency.name), \(now))"
      )
      try transaction.execute("DELETE FROM account_set_up")
      let id = try transaction.insertPerson(
        name: name,
        email: email,
        roles: [.administrator],
        at: now
      )
      try transaction.setPassword(hash, of: id, at: now)
      try transaction.record(.agencySetUp(name: agency.name), about: id, by: id, at: now)
      return try transaction.person(id)
    }
  }
}

extension Transaction {
  func agency() throws -> Agency? {
    try row("SELECT name FROM account_agency").map { Agency(stored: try $0.text("name")) }
  }

  fileprivate func requireSetUpLink(_ token: SessionToken, now: Int) throws {
    guard try agency() == nil else { throw SetUpError.alreadySetUp }
    let isValid = try exists(
      """
      SELECT id FROM account_set_up
      WHERE token_hash = \(token.hash) AND expires_at > \(now)
      """
    )
    guard isValid else { throw SetUpError.linkNotValid }
  }
}
