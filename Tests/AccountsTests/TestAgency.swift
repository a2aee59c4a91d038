import Kernel
import Storage
import TestSupport
import Web

@testable import Accounts

/// An agency on a real database, set up by its administrator, Ada.
struct TestAgency {
  static let now = 1_800_000_000_000
  static let password = Password("seven herons over the mill pond")

  let database: any Database
  let people: PersonStore
  let setUp: SetUpStore
  let invites: InviteStore
  let credentials: CredentialStore

  /// Before the first start: no agency yet.
  static func beforeSetUp() async throws -> TestAgency {
    let database = try await makeTestDatabase(SessionSchema.migrations + AccountSchema.migrations)
    let hasher = PasswordHasher(cost: ScryptCost(rounds: 16, blockSize: 8, parallelism: 1))
    let sessions = AccountSessions { transaction, person in
      try transaction.execute("DELETE FROM web_session WHERE person_id = \(person)")
    }
    return TestAgency(
      database: database,
      people: PersonStore(database: database, sessions: sessions),
      setUp: SetUpStore(database: database, hasher: hasher),
      invites: InviteStore(database: database, hasher: hasher, sessions: sessions),
      credentials: CredentialStore(database: database, hasher: hasher, sessions: sessions)
    )
  }

  static func make() async throws -> (agency: TestAgency, administrator: Person) {
    let agency = try await beforeSetUp()
    guard let token = try await agency.setUp.issueLink(now: now)
    else { throw SetUpError.alreadySetUp }
    let ada = try await agency.setUp.setUp(ada(), with: token, now: now)
    return (agency, ada)
  }

  static func ada(
    agency: String = "Elm Falls Police",
    password: Password = password
  ) -> NewAdministrator {
    NewAdministrator(
      agency: agency,
      name: "Ada Brook",
      email: "Ada@ElmFalls.example",
      password: password
    )
  }

  /// An officer who has followed the invitation.
  func addOfficer(
    name: String = "Mona Reed",
    email: String = "mona@elmfalls.example",
    roles: Set<Role> = [.officer]
  ) async throws -> Person {
    let token = try await invites.invite(
      name: name,
      email: email,
      roles: roles,
      by: nil,
      now: Self.now
    ).token
    return try await invites.accept(token, password: Self.password, now: Self.now)
  }

  func startSession(of person: Person) async throws {
    try await database.write {
      try $0.execute(
        """
        INSERT INTO web_session
          (id, person_id, form_token, created_at, seen_at, browser, address)
        VALUES (\(SessionToken().hash), \(person.id), '', 0, 0, '', '')
        """
      )
    }
  }

  func sessionCount(of person: Person) async throws -> Int {
    try await database.read {
      try $0.rows("SELECT id FROM web_session WHERE person_id = \(person.id)").count
    }
  }

  /// The kinds of all events so far, without the feature's name.
  func eventKinds() async throws -> [String] {
    try await database.read { transaction in
      try transaction.events(after: 0).map { String($0.event.kind.dropFirst("accounts.".count)) }
    }
  }
}
