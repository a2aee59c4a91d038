package import Kernel
package import Storage

/// Where the agency's people are kept.
package struct PersonStore: Sendable {
  private let database: any Database
  private let sessions: AccountSessions

  package init(database: any Database, sessions: AccountSessions) {
    self.database = database
    self.sessions = sessions
  }

  /// Everybody, deactivated people included, by name.
  package func people() async throws -> [Person] {
    try await database.read { try $0.people(where: "1 = 1") }
  }

  package func person(_ id: Person.ID) async throws -> Person {
    try await database.read { try $0.person(id) }
  }

  /// The person if there is one who may be signed in.
  package func activePerson(_ id: Person.ID) async throws -> Person? {
    try await database.read { transaction in
      try transaction.people(where: "account_person.id = \(id) AND is_active = 1").first
    }
  }

  package func person(withEmail typed: String) async throws -> Person {
    let email = try EmailAddress(typed)
    return try await database.read { transaction in
      guard let person = try transaction.person(withEmail: email.text)
      else { throw PersonError.noSuchPerson }
      return person
    }
  }

  package func rename(
    _ id: Person.ID,
    to typed: String,
    by actor: Person.ID?,
    now: Int
  ) async throws {
    let name = try PersonName(typed)
    try await database.write { transaction in
      let person = try transaction.person(id)
      guard person.name != name.text else { return }
      try transaction.execute("UPDATE account_person SET name = \(name.text) WHERE id = \(id)")
      let event = AccountEvent.renamed(from: person.name, to: name.text)
      try transaction.record(event, about: id, by: actor, at: now)
    }
  }

  /// Gives the person these roles and no others.
  package func assign(
    _ roles: Set<Role>,
    to id: Person.ID,
    by actor: Person.ID?,
    now: Int
  ) async throws {
    try await database.write { transaction in
      let person = try transaction.person(id)
      guard person.roles != roles else { return }
      if !roles.contains(.administrator) { try transaction.requireAdministrator(besides: id) }
      try transaction.setRoles(roles, of: id)
      try transaction.record(.rolesChanged(to: roles), about: id, by: actor, at: now)
    }
  }

  /// Ends the person's access at once: sessions and open invitations go in the same transaction.
  package func deactivate(_ id: Person.ID, by actor: Person.ID?, now: Int) async throws {
    try await database.write { [sessions] transaction in
      guard try transaction.person(id).isActive else { return }
      try transaction.requireAdministrator(besides: id)
      try transaction.execute("UPDATE account_person SET is_active = 0 WHERE id = \(id)")
      try transaction.execute("DELETE FROM account_invitation WHERE person_id = \(id)")
      try sessions.endAll(transaction, id)
      try transaction.record(.deactivated, about: id, by: actor, at: now)
    }
  }

  package func reactivate(_ id: Person.ID, by actor: Person.ID?, now: Int) async throws {
    try await database.write { transaction in
      guard try !transaction.person(id).isActive else { return }
      try transaction.execute("UPDATE account_person SET is_active = 1 WHERE id = \(id)")
      try transaction.record(.reactivated, about: id, by: actor, at: now)
    }
  }
}
