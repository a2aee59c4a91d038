import Learning
package import Storage

/// Where it is kept what the agency decided, and what each person chose.
package struct LastingStore: Sendable {
  let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  package func settings() async throws -> LastingSettings {
    try await database.read { transaction in
      guard
        let row = try transaction.row(
          "SELECT * FROM course_lasting_setting ORDER BY number DESC LIMIT 1")
      else { return .usual }
      return LastingSettings(
        schedule: (try? ReviewSchedule(text: try row.text("days"))) ?? .usual,
        mailsByDefault: try row.bool("mails"), hour: try row.integer("hour"))
    }
  }

  /// Questions that wait already keep their day; what is answered from now on follows the new days.
  func save(_ settings: LastingSettings, by name: String, now: Int) async throws {
    let days = settings.schedule.days.map(String.init).joined(separator: ", ")
    try await database.write { transaction in
      let last = try transaction.row(
        "SELECT COALESCE(MAX(number), 0) AS number FROM course_lasting_setting")
      try transaction.execute(
        """
        INSERT INTO course_lasting_setting (number, days, mails, hour, by_name, at)
        VALUES
          (\((try last?.integer("number") ?? 0) + 1), \(days), \(settings.mailsByDefault),
           \(settings.hour), \(name), \(now))
        """)
    }
  }

  /// nil for whoever chose nothing.
  func choice(of person: String) async throws -> Bool? {
    let query: SQL = "SELECT mails FROM course_set_choice WHERE person_id = \(person)"
    return try await database.read { try $0.row(query)?.bool("mails") }
  }

  func choices() async throws -> [String: Bool] {
    try await database.read {
      let rows = try $0.rows("SELECT person_id, mails FROM course_set_choice")
      return try Dictionary(
        rows.map { (try $0.text("person_id"), try $0.bool("mails")) },
        uniquingKeysWith: { $1 })
    }
  }

  func choose(_ mails: Bool, for person: String, now: Int) async throws {
    try await database.write {
      try $0.execute(
        """
        INSERT INTO course_set_choice (person_id, mails, at) VALUES (\(person), \(mails), \(now))
        ON CONFLICT (person_id) DO UPDATE SET mails = \(mails), at = \(now)
        """)
    }
  }
}
