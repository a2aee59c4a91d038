import Kernel
import ScenarioFormat
package import Storage

/// Where classes are kept, and who has joined them with which run.
package struct ClassStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  func create(_ new: ExerciseClass) async throws {
    try await database.write {
      try $0.execute(
        """
        INSERT INTO exercise_class
          (id, code, scenario_id, title, trainer_id, trainer_name, seed, mode, hints, abuse,
           created_at)
        VALUES
          (\(new.id), \(new.code.text), \(new.scenario), \(new.title), \(new.trainer),
           \(new.trainerName), \(optional: new.seed.map { String($0) }), \(new.mode.rawValue),
           \(new.hints ? 1 : 0), \(new.abuse.rawValue), \(new.createdAt))
        """
      )
    }
  }

  func exerciseClass(_ id: ExerciseClass.ID) async throws -> ExerciseClass {
    let query: SQL = "SELECT * FROM exercise_class WHERE id = \(id)"
    guard let row = try await database.read({ try $0.row(query) }) else {
      throw ClassError.noSuchClass
    }
    return try ExerciseClass(row)
  }

  package func exerciseClass(withCode code: ClassCode) async throws -> ExerciseClass {
    let query: SQL = "SELECT * FROM exercise_class WHERE code = \(code.text)"
    guard let row = try await database.read({ try $0.row(query) }) else {
      throw ClassError.noSuchCode
    }
    return try ExerciseClass(row)
  }

  /// Newest first.
  func classes(of trainer: String, limit: Int = 50) async throws -> [ExerciseClass] {
    try await database.read {
      try $0.rows(
        """
        SELECT * FROM exercise_class WHERE trainer_id = \(trainer)
        ORDER BY created_at DESC, id LIMIT \(limit)
        """
      ).map(ExerciseClass.init)
    }
  }

  /// In the order in which they joined.
  func members(of id: ExerciseClass.ID) async throws -> [ClassMember] {
    try await database.read {
      try $0.rows(
        """
        SELECT * FROM exercise_class_member WHERE class_id = \(id)
        ORDER BY joined_at, person_name, person_id
        """
      ).map(ClassMember.init)
    }
  }

  func member(_ person: String, of id: ExerciseClass.ID) async throws -> ClassMember? {
    let query: SQL = """
      SELECT * FROM exercise_class_member WHERE class_id = \(id) AND person_id = \(person)
      """
    return try await database.read { try $0.row(query) }.map(ClassMember.init)
  }

  /// The class that a run was started in, as its learner's place there.
  func membership(of run: Run.ID) async throws -> ClassMember? {
    let query: SQL = "SELECT * FROM exercise_class_member WHERE run_id = \(run)"
    return try await database.read { try $0.row(query) }.map(ClassMember.init)
  }

  /// Adds somebody and gives the run that counts: who is in already stays with the first one.
  func add(_ member: ClassMember) async throws -> Run.ID {
    try await database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO exercise_class_member (class_id, person_id, person_name, run_id, joined_at)
        VALUES (\(member.exerciseClass), \(member.person), \(member.name), \(member.run),
          \(member.joinedAt))
        ON CONFLICT (class_id, person_id) DO NOTHING
        """
      )
      let row = try transaction.row(
        """
        SELECT run_id FROM exercise_class_member
        WHERE class_id = \(member.exerciseClass) AND person_id = \(member.person)
        """
      )
      return Run.ID(try row?.text("run_id") ?? member.run.rawValue)
    }
  }

  func askToTalk(_ run: Run.ID) async throws {
    try await database.write {
      try $0.execute("UPDATE exercise_class_member SET wants_to_talk = 1 WHERE run_id = \(run)")
    }
  }

  func close(_ id: ExerciseClass.ID, now: Int) async throws {
    try await database.write {
      try $0.execute(
        "UPDATE exercise_class SET closed_at = \(now) WHERE id = \(id) AND closed_at IS NULL")
    }
  }
}

extension ExerciseClass {
  fileprivate init(_ row: Row) throws {
    guard let code = ClassCode(try row.text("code")) else { throw ClassError.noSuchClass }
    self.init(
      id: ID(try row.text("id")), code: code,
      scenario: ScenarioSetting.ID(try row.text("scenario_id")), title: try row.text("title"),
      trainer: try row.text("trainer_id"), trainerName: try row.text("trainer_name"),
      seed: try row.textIfPresent("seed").flatMap { UInt64($0) },
      mode: Run.Mode(rawValue: try row.text("mode")) ?? .practice,
      hints: try row.integer("hints") == 1,
      abuse: AbuseLevel(rawValue: try row.text("abuse")) ?? .asInLife,
      createdAt: try row.integer("created_at"), closedAt: try row.integerIfPresent("closed_at"))
  }
}

extension ClassMember {
  fileprivate init(_ row: Row) throws {
    self.init(
      exerciseClass: ExerciseClass.ID(try row.text("class_id")),
      person: try row.text("person_id"), name: try row.text("person_name"),
      run: Run.ID(try row.text("run_id")), joinedAt: try row.integer("joined_at"),
      wantsToTalk: try row.integer("wants_to_talk") == 1)
  }
}
