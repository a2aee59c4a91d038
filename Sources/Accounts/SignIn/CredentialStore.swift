import Kernel
package import Storage

/// Where passwords are checked and changed.
package struct CredentialStore: Sendable {
  private let database: any Database
  private let hasher: PasswordHasher
  private let sessions: AccountSessions

  package init(database: any Database, hasher: PasswordHasher, sessions: AccountSessions) {
    self.database = database
    self.hasher = hasher
    self.sessions = sessions
  }

  /// The person with this address and password, or a ``SignInError``.
  ///
  /// An unknown address takes as long, is throttled alike and gets the same answer.
  package func signIn(email typed: String, password: Password, now: Int) async throws -> Person {
    let person = try await verified(EmailAddress.normal(typed), password, now: now)
    return try await database.write { transaction in
      // Meanwhile somebody may have deactivated the person.
      let person = try transaction.person(person.id)
      guard person.isActive else { throw SignInError.deactivated }
      try transaction.forgetAttempts(person.email.text)
      try transaction.record(.signedIn, about: person.id, by: person.id, at: now)
      return person
    }
  }

  /// Replaces the password and ends the person's sessions, so that a stolen one is worth nothing.
  package func changePassword(
    of id: Person.ID,
    from current: Password,
    to new: Password,
    now: Int
  ) async throws {
    let (person, agency) = try await database.read { transaction in
      (try transaction.person(id), try transaction.agency())
    }
    _ = try await verified(person.email.text, current, now: now)
    try PasswordRule(names: [person.name, person.email.text, agency?.name ?? ""]).check(new)
    let hash = try await hasher.hash(new)
    try await database.write { [sessions] transaction in
      try transaction.forgetAttempts(person.email.text)
      try transaction.setPassword(hash, of: id, at: now)
      try sessions.endAll(transaction, id)
      try transaction.record(.passwordSet, about: id, by: id, at: now)
    }
  }

  private func verified(_ email: String, _ password: Password, now: Int) async throws -> Person {
    let (person, hash) = try await database.write { transaction in
      try transaction.countAttempt(email, now: now)
      let person = try transaction.person(withEmail: email)
      return (person, try person.flatMap { try transaction.passwordHash(of: $0.id) })
    }
    let isRight = try await hasher.matches(password, hash)
    guard let person else { throw SignInError.wrong }
    guard isRight else { throw try await refused(person, .wrong, now: now) }
    guard person.isActive else { throw try await refused(person, .deactivated, now: now) }
    return person
  }

  private func refused(
    _ person: Person,
    _ error: SignInError,
    now: Int
  ) async throws -> SignInError {
    try await database.write { transaction in
      try transaction.record(.signInRefused, about: person.id, by: nil, at: now)
    }
    return error
  }
}
