import Kernel
import Learning
package import Storage

/// Where it is kept what devices sent.
package struct DeviceEntryStore: Sendable {
  let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// What became of an entry that came before; nil for a new one.
  func result(of key: String, by person: String) async throws -> DeviceResult? {
    try await database.read { try $0.result(of: key, by: person) }
  }

  /// The keys of these that never came.
  func missing(_ keys: [String], of person: String) async throws -> [String] {
    try await database.read { transaction in
      try keys.filter { try transaction.result(of: $0, by: person) == nil }
    }
  }

  /// Writes what became of an entry; one that came twice at the same moment is written once.
  func record(
    _ entry: DeviceEntry, from device: String, of person: String, as outcome: String,
    reason: String? = nil, now: Int
  ) async throws {
    try await database.write {
      try $0.record(entry, from: device, of: person, as: outcome, reason: reason, now: now)
    }
  }

  /// Saves an answer and that it came, together; where a later one of the device stands, only that.
  func save(
    _ answer: SavedAnswer, of entry: DeviceEntry, from device: String, to attempt: Attempt.ID,
    of person: String
  ) async throws {
    try await database.write { transaction in
      if try transaction.result(of: entry.key, by: person) != nil { return }
      var outcome = "kept"
      if let latest = try transaction.answers(of: attempt)[answer.question],
        latest.key != answer.key
      {
        let number = try transaction.number(of: latest.key, from: device, of: person)
        if let number, number > entry.number {
          outcome = "superseded"
        } else if number == nil, !(entry.replaces ?? []).contains(latest.key),
          latest.at > entry.since ?? 0
        {
          throw DeviceError.answeredElsewhere
        }
      }
      if outcome == "kept" { try transaction.save(answer, to: attempt, of: person) }
      try transaction.record(
        entry, from: device, of: person, as: outcome, reason: nil, now: answer.at)
    }
  }

  /// Whether an answer to this test, from whatever device, could not be used since.
  func hasSetAside(_ path: String, from device: String, of person: String) async throws -> Bool {
    try await database.read {
      try $0.exists(
        """
        SELECT 1 AS one FROM course_device_entry
        WHERE person_id = \(person) AND path = \(path) AND device = \(device)
          AND outcome = 'set-aside'
        """)
    }
  }

  /// What could not be used, the newest first.
  func setAside(of person: String, limit: Int = 100) async throws -> [SetAsideEntry] {
    try await database.read {
      try $0.rows(
        """
        SELECT path, fields, received_at, device_at, reason FROM course_device_entry
        WHERE person_id = \(person) AND outcome = 'set-aside'
        ORDER BY received_at DESC, number DESC LIMIT \(limit)
        """
      ).map(SetAsideEntry.init)
    }
  }
}

/// Something of a device that could not be used.
struct SetAsideEntry: Equatable, Sendable {
  var path: String
  var fields: String
  var receivedAt: Int
  var deviceAt: Double?
  var reason: String

  fileprivate init(_ row: Row) throws {
    path = try row.text("path")
    fields = try row.text("fields")
    receivedAt = try row.integer("received_at")
    deviceAt = try row.realIfPresent("device_at")
    reason = try row.textIfPresent("reason") ?? ""
  }
}

extension Transaction {
  fileprivate func result(of key: String, by person: String) throws -> DeviceResult? {
    guard
      let row = try row(
        """
        SELECT outcome, reason FROM course_device_entry
        WHERE person_id = \(person) AND key = \(key)
        """)
    else { return nil }
    return DeviceResult(
      key: key, state: try row.text("outcome") == "set-aside" ? .setAside : .kept,
      message: try row.textIfPresent("reason"))
  }

  fileprivate func number(
    of key: String, from device: String, of person: String
  ) throws -> Int? {
    try row(
      """
      SELECT number FROM course_device_entry
      WHERE person_id = \(person) AND key = \(key) AND device = \(device)
      """
    )?.integer("number")
  }

  fileprivate func record(
    _ entry: DeviceEntry, from device: String, of person: String, as outcome: String,
    reason: String?, now: Int
  ) throws {
    try execute(
      """
      INSERT INTO course_device_entry
        (person_id, key, device, number, path, fields, device_at, received_at, outcome, reason)
      VALUES
        (\(person), \(entry.key), \(device), \(entry.number), \(entry.path), \(entry.fields),
         \(optional: entry.at), \(now), \(outcome), \(optional: reason))
      ON CONFLICT (person_id, key) DO NOTHING
      """)
  }
}
