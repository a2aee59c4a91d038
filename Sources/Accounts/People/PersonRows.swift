import Kernel
import Storage

extension Transaction {
  func person(_ id: Person.ID) throws -> Person {
    guard let person = try people(where: "account_person.id = \(id)").first
    else { throw PersonError.noSuchPerson }
    return person
  }

  func person(withEmail email: String) throws -> Person? {
    try people(where: "account_person.email = \(email)").first
  }

  func people(where condition: SQL) throws -> [Person] {
    let people = try rows(
      """
      SELECT account_person.id, name, email, is_active, unit, rank, supervisor_id,
        account_credential.person_id AS credential
      FROM account_person
      LEFT JOIN account_service ON account_service.person_id = account_person.id
      LEFT JOIN account_credential ON account_credential.person_id = account_person.id
      WHERE \(condition) ORDER BY name, account_person.id
      """
    )
    let ids = try people.map { try $0.text("id") }
    let roles = try roles(where: condition)
    return try zip(ids, people).map { id, row in try Person(row, roles: roles[id] ?? []) }
  }

  /// A large agency has more people than a statement takes values.
  private func roles(where condition: SQL) throws -> [String: Set<Role>] {
    let rows = try rows(
      """
      SELECT person_id, role FROM account_role
      JOIN account_person ON account_person.id = account_role.person_id
      WHERE \(condition)
      """
    )
    return try rows.reduce(into: [:]) { roles, row in
      guard let role = Role(rawValue: try row.text("role")) else { return }
      roles[try row.text("person_id"), default: []].insert(role)
    }
  }

  func insertPerson(
    name: PersonName,
    email: EmailAddress,
    roles: Set<Role>,
    at now: Int
  ) throws -> Person.ID {
    let id = Person.ID.random()
    let inserted = try execute(
      """
      INSERT INTO account_person (id, name, email, is_active, created_at)
      VALUES (\(id), \(name.text), \(email.text), \(true), \(now))
      ON CONFLICT (email) DO NOTHING
      """
    )
    guard inserted == 1 else { throw PersonError.emailTaken }
    try setRoles(roles, of: id)
    return id
  }

  func setRoles(_ roles: Set<Role>, of person: Person.ID) throws {
    guard !roles.isEmpty else { throw PersonError.roleMissing }
    try execute("DELETE FROM account_role WHERE person_id = \(person)")
    for role in roles.sorted(by: { $0.rawValue < $1.rawValue }) {
      try execute(
        "INSERT INTO account_role (person_id, role) VALUES (\(person), \(role.rawValue))"
      )
    }
  }

  /// Throws when nobody else could manage the agency.
  func requireAdministrator(besides person: Person.ID) throws {
    let others = try exists(
      """
      SELECT account_person.id FROM account_person
      JOIN account_role ON account_role.person_id = account_person.id
      WHERE role = \(Role.administrator.rawValue) AND is_active = 1
        AND account_person.id <> \(person)
      """
    )
    guard others else { throw PersonError.lastAdministrator }
  }
}

extension Person {
  fileprivate init(_ row: Row, roles: Set<Role>) throws {
    self.init(
      id: ID(try row.text("id")),
      name: try row.text("name"),
      email: EmailAddress(stored: try row.text("email")),
      roles: roles,
      service: ServiceRecord(
        storedUnit: try row.textIfPresent("unit") ?? "",
        storedRank: try row.textIfPresent("rank") ?? "",
        supervisor: try row.textIfPresent("supervisor_id").map { ID($0) }),
      isActive: try row.bool("is_active"),
      hasPassword: try row.textIfPresent("credential") != nil
    )
  }
}
