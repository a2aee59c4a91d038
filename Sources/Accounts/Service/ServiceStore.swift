import Kernel
package import Storage

/// Where people serve, kept beside their accounts.
package struct ServiceStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Says where a person serves from now on; what was before stays in the log of events.
  package func transfer(
    _ id: Person.ID, to service: ServiceRecord, by actor: Person.ID?, now: Int
  ) async throws {
    try await database.write { transaction in
      let person = try transaction.person(id)
      guard person.service != service else { return }
      if let supervisor = service.supervisor {
        guard supervisor != id else { throw PersonError.ownSupervisor }
        _ = try transaction.person(supervisor)
      }
      try transaction.setService(service, of: id)
      try transaction.record(
        .transferred(unit: service.unit, rank: service.rank, supervisor: service.supervisor),
        about: id, by: actor, at: now)
    }
  }
}

extension Transaction {
  func setService(_ service: ServiceRecord, of person: Person.ID) throws {
    try execute(
      """
      INSERT INTO account_service (person_id, unit, rank, supervisor_id)
      VALUES (\(person), \(service.unit), \(service.rank), \(optional: service.supervisor))
      ON CONFLICT (person_id) DO UPDATE
      SET unit = excluded.unit, rank = excluded.rank, supervisor_id = excluded.supervisor_id
      """
    )
  }
}
