package import Kernel
package import Storage
package import Web

/// Links with which people set their own password: at the beginning, or when it is forgotten.
///
/// Nobody else ever knows or chooses a password.
package struct InviteStore: Sendable {
  /// Milliseconds for which a link works.
  private static let lifetime = 7 * 24 * 60 * 60 * 1000

  private let database: any Database
  private let hasher: PasswordHasher
  private let sessions: AccountSessions

  package init(database: any Database, hasher: PasswordHasher, sessions: AccountSessions) {
    self.database = database
    self.hasher = hasher
    self.sessions = sessions
  }

  /// Adds a person, and returns the secret of the link to send to them.
  package func invite(
    name: String,
    email: String,
    roles: Set<Role>,
    by actor: Person.ID?,
    now: Int
  ) async throws -> (person: Person, token: SessionToken) {
    let name = try PersonName(name)
    let email = try EmailAddress(email)
    let token = SessionToken()
    return try await database.write { transaction in
      let id = try transaction.insertPerson(name: name, email: email, roles: roles, at: now)
      try transaction.saveInvitation(token, of: id, until: now + Self.lifetime)
      try transaction.record(.invited(roles: roles), about: id, by: actor, at: now)
      return (try transaction.person(id), token)
    }
  }

  /// Adds everybody in the list, or nobody: a person who cannot be added is named in a fault.
  package func inviteAll(
    _ newcomers: [Newcomer], file: String, by actor: Person.ID?, now: Int
  ) async throws -> (links: [(newcomer: Newcomer, token: SessionToken)], faults: [ImportFault]) {
    let faults = try await faults(in: newcomers, file: file)
    guard faults.isEmpty else { return ([], faults) }
    let links = try newcomers.map { ($0, try PersonName($0.name), SessionToken()) }
    try await database.write { transaction in
      for (newcomer, name, token) in links {
        let id = try transaction.insertPerson(
          name: name, email: newcomer.email, roles: newcomer.roles, at: now)
        try transaction.saveInvitation(token, of: id, until: now + Self.lifetime)
        try transaction.record(.invited(roles: newcomer.roles), about: id, by: actor, at: now)
      }
      for newcomer in newcomers { try transaction.setService(of: newcomer) }
    }
    return (links.map { ($0.0, $0.2) }, [])
  }

  /// Who has an account already, and who has a supervisor whom nobody knows.
  private func faults(in newcomers: [Newcomer], file: String) async throws -> [ImportFault] {
    let taken = Set(
      try await database.read { try $0.people(where: "1 = 1").map(\.email) })
    let known = taken.union(newcomers.map(\.email))
    return newcomers.flatMap { newcomer in
      var messages: [String] = []
      if taken.contains(newcomer.email) {
        messages.append("\(newcomer.email): \(PersonError.emailTaken.message)")
      }
      if let supervisor = newcomer.supervisor, !known.contains(supervisor) {
        messages.append(
          "Nobody has the supervisor's address \(supervisor). Add a row for them, or leave it out."
        )
      }
      if newcomer.supervisor == newcomer.email {
        messages.append(PersonError.ownSupervisor.message)
      }
      return messages.map { ImportFault(file: file, line: newcomer.line, message: $0) }
    }
  }

  /// A new link for a person, which replaces an older one; the password stays until it is used.
  package func renew(_ id: Person.ID, by actor: Person.ID?, now: Int) async throws -> SessionToken {
    let token = SessionToken()
    return try await database.write { transaction in
      guard try transaction.person(id).isActive else { throw PersonError.deactivated }
      try transaction.saveInvitation(token, of: id, until: now + Self.lifetime)
      try transaction.record(.invitationRenewed, about: id, by: actor, at: now)
      return token
    }
  }

  /// The person whom the link belongs to, or why it cannot be used.
  package func person(invitedBy token: SessionToken, now: Int) async throws -> Person {
    try await database.read { try $0.person(invitedBy: token, now: now) }
  }

  /// Sets the password, uses up the link, and ends sessions that began with an older password.
  package func accept(
    _ token: SessionToken,
    password: Password,
    now: Int
  ) async throws -> Person {
    let (person, agency) = try await database.read { transaction in
      (try transaction.person(invitedBy: token, now: now), try transaction.agency())
    }
    try PasswordRule(names: [person.name, person.email.text, agency?.name ?? ""]).check(password)
    let hash = try await hasher.hash(password)
    return try await database.write { [sessions] transaction in
      let id = try transaction.person(invitedBy: token, now: now).id
      try transaction.execute("DELETE FROM account_invitation WHERE person_id = \(id)")
      try transaction.setPassword(hash, of: id, at: now)
      try sessions.endAll(transaction, id)
      try transaction.record(.passwordSet, about: id, by: id, at: now)
      return try transaction.person(id)
    }
  }
}

extension Transaction {
  fileprivate func setService(of newcomer: Newcomer) throws {
    guard let person = try person(withEmail: newcomer.email.text) else { return }
    let supervisor = try newcomer.supervisor.flatMap { try self.person(withEmail: $0.text)?.id }
    let service = try ServiceRecord(
      typedUnit: newcomer.unit, typedRank: newcomer.rank, supervisor: supervisor)
    if service != .unknown { try setService(service, of: person.id) }
  }

  fileprivate func saveInvitation(
    _ token: SessionToken,
    of person: Person.ID,
    until expiry: Int
  ) throws {
    try execute(
      """
      INSERT INTO account_invitation (person_id, token_hash, expires_at)
      VALUES (\(person), \(token.hash), \(expiry))
      ON CONFLICT (person_id) DO UPDATE
      SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
      """
    )
  }

  fileprivate func person(invitedBy token: SessionToken, now: Int) throws -> Person {
    let invited = try people(
      where: """
        is_active = 1 AND account_person.id IN (
          SELECT person_id FROM account_invitation
          WHERE token_hash = \(token.hash) AND expires_at > \(now)
        )
        """
    )
    guard let person = invited.first else { throw InviteError.linkNotValid }
    return person
  }
}
