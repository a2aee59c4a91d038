import Foundation
import Kernel
import RunLog
import ScenarioFormat
import Scoring
package import Storage

/// Where runs are kept: who runs what, everything that was put in, and everything that came out.
package struct RunStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// A new run, with the past that it shares with another one.
  func create(_ run: Run, pack: KeptPack, past: RunPast = RunPast()) async throws {
    let text = try JSONText.encode(pack)
    let inputs = try past.inputs.map { ($0, try JSONText.encode($0.action)) }
    let events = try past.events.map { ($0, try JSONText.encode($0)) }
    let changes = run.changes.isEmpty ? nil : try JSONText.encode(run.changes)
    try await database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO exercise_pack (digest, files) VALUES (\(run.pack), \(text))
        ON CONFLICT (digest) DO NOTHING
        """
      )
      try transaction.execute(
        """
        INSERT INTO exercise_run
          (id, scenario_id, title, pack_digest, person_id, seed, state, speed, reached, created_at,
           crowd_changes, origin_run, origin_at, mode, hints, abuse)
        VALUES
          (\(run.id), \(run.scenario), \(run.title), \(run.pack), \(run.person),
           \(String(run.seed)), \(run.state.rawValue), \(run.speed),
           \(run.reached.milliseconds), \(run.createdAt), \(optional: changes),
           \(optional: run.origin?.run), \(optional: run.origin?.at.milliseconds),
           \(run.mode.rawValue), \(run.hints ? 1 : 0), \(run.abuse.rawValue))
        """
      )
      for (input, text) in inputs { try Self.write(input, text, of: run.id, transaction) }
      for (event, text) in events { try Self.write(event, text, of: run.id, transaction) }
    }
  }

  package func run(_ id: Run.ID) async throws -> Run {
    let query: SQL = "SELECT * FROM exercise_run WHERE id = \(id)"
    return try await database.read { transaction in
      guard let row = try transaction.row(query) else { throw RunError.noSuchRun }
      var run = try Run(row)
      run.overrides = try transaction.overrides(of: [id])[id] ?? []
      return run
    }
  }

  /// Newest first, with what a trainer changed of their points.
  package func runs(of person: String, limit: Int = 50) async throws -> [Run] {
    try await database.read { transaction in
      let runs = try transaction.rows(
        """
        SELECT \(Self.columns) FROM exercise_run WHERE person_id = \(person)
        ORDER BY created_at DESC, id LIMIT \(limit)
        """
      ).map(Run.init)
      let overrides = try transaction.overrides(of: runs.map(\.id))
      return runs.map { run in
        var run = run
        run.overrides = overrides[run.id] ?? []
        return run
      }
    }
  }

  /// Everybody's, or one person's, of all scenarios or of one; in the order in which they ended.
  func endedRuns(
    of scenario: ScenarioSetting.ID? = nil, by person: String? = nil
  ) async throws -> [Run] {
    var query: SQL = "SELECT \(Self.columns) FROM exercise_run WHERE state = 'ended'"
    if let scenario { query += " AND scenario_id = \(scenario)" }
    if let person { query += " AND person_id = \(person)" }
    query += " ORDER BY ended_at, id"
    return try await database.read { [query] in try $0.rows(query).map(Run.init) }
  }

  /// Those that go on, everybody's, the newest first.
  func openRuns() async throws -> [Run] {
    try await database.read {
      try $0.rows(
        """
        SELECT \(Self.columns) FROM exercise_run WHERE state IN ('running', 'paused')
        ORDER BY created_at DESC, id
        """
      ).map(Run.init)
    }
  }

  /// Without the whole score, which is long, where the points stand by themselves.
  private static let columns: SQL =
    """
    id, scenario_id, title, pack_digest, person_id, seed, state, speed, reached, created_at,
    ended_at, total, crowd_changes, origin_run, origin_at, mode, hints, abuse, points,
    CASE WHEN points IS NULL THEN score END AS score
    """

  func pack(of run: Run) async throws -> KeptPack {
    let query: SQL = "SELECT files FROM exercise_pack WHERE digest = \(run.pack)"
    guard let row = try await database.read({ try $0.row(query) }) else {
      throw RunError.brokenScenario(run.scenario.rawValue)
    }
    return try JSONText.decode(KeptPack.self, from: try row.text("files"))
  }

  /// The score as it was when the run ended; nil before that.
  func score(of run: Run.ID) async throws -> Score? {
    let query: SQL = "SELECT score FROM exercise_run WHERE id = \(run)"
    return try await database.read({ try $0.row(query) })?.textIfPresent("score")
      .map { try JSONText.decode(Score.self, from: $0) }
  }

  func inputs(of run: Run.ID) async throws -> [RunInput] {
    try await database.read {
      try $0.rows(
        "SELECT number, at, action FROM exercise_input WHERE run_id = \(run) ORDER BY number"
      ).map(RunInput.init)
    }
  }

  func events(of run: Run.ID) async throws -> [RunEvent] {
    try await database.read {
      try $0.rows(
        "SELECT event FROM exercise_event WHERE run_id = \(run) ORDER BY number"
      ).map { try JSONText.decode(RunEvent.self, from: try $0.text("event")) }
    }
  }

  /// Writes down what happened, all or nothing; returns once it is safe.
  func append(_ entry: RunEntry, to run: Run.ID) async throws {
    let events = try entry.events.map { ($0, try JSONText.encode($0)) }
    let score = try entry.score.map { try JSONText.encode($0) }
    let points = try entry.score.map { try JSONText.encode(RunPoints($0)) }
    let inputs = try entry.inputs.map { ($0, try JSONText.encode($0.action)) }
    try await database.write { transaction in
      for (input, text) in inputs { try Self.write(input, text, of: run, transaction) }
      for (event, text) in events { try Self.write(event, text, of: run, transaction) }
      try transaction.execute(
        """
        UPDATE exercise_run SET state = \(entry.state.rawValue), speed = \(entry.speed),
          reached = \(entry.reached.milliseconds), ended_at = \(optional: entry.endedAt),
          total = \(optional: entry.score?.total), score = \(optional: score),
          points = \(optional: points)
        WHERE id = \(run)
        """
      )
    }
  }
}

extension RunStore {
  fileprivate static func write(
    _ input: RunInput, _ text: String, of run: Run.ID, _ transaction: any Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO exercise_input (run_id, number, at, action_key, action)
      VALUES (\(run), \(input.number), \(input.at.milliseconds), \(input.action.key), \(text))
      """
    )
  }

  fileprivate static func write(
    _ event: RunEvent, _ text: String, of run: Run.ID, _ transaction: any Transaction
  ) throws {
    try transaction.execute(
      """
      INSERT INTO exercise_event (run_id, number, at, event)
      VALUES (\(run), \(event.number), \(event.at.milliseconds), \(text))
      """
    )
  }
}

extension Run {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: ID(try row.text("id")),
      scenario: ScenarioSetting.ID(try row.text("scenario_id")),
      title: try row.text("title"),
      pack: try row.text("pack_digest"),
      person: try row.text("person_id"),
      seed: UInt64(try row.text("seed")) ?? 0,
      state: State(rawValue: try row.text("state")) ?? .paused,
      speed: try row.integer("speed"),
      reached: ScenarioTime(milliseconds: try row.integer("reached")),
      createdAt: try row.integer("created_at"),
      endedAt: try row.integerIfPresent("ended_at"),
      total: try row.realIfPresent("total"),
      changes: try row.textIfPresent("crowd_changes").map {
        try JSONText.decode([CoefficientChange].self, from: $0)
      } ?? [],
      mode: try row.textIfPresent("mode").flatMap(Mode.init(rawValue:)) ?? .practice,
      hints: try row.integerIfPresent("hints") != 0,
      abuse: try row.textIfPresent("abuse").flatMap(AbuseLevel.init(rawValue:)) ?? .asInLife,
      origin: try row.textIfPresent("origin_run").map {
        Origin(
          run: ID($0), at: ScenarioTime(milliseconds: try row.integerIfPresent("origin_at") ?? 0))
      },
      points: try Self.points(row)
    )
  }

  /// Runs from before the points were kept by themselves have them in their score.
  private static func points(_ row: Row) throws -> RunPoints? {
    if let text = try row.textIfPresent("points") {
      return try JSONText.decode(RunPoints.self, from: text)
    }
    return try row.textIfPresent("score").map {
      RunPoints(try JSONText.decode(Score.self, from: $0))
    }
  }
}

extension RunInput {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: try row.integer("number"),
      at: ScenarioTime(milliseconds: try row.integer("at")),
      action: try JSONText.decode(Action.self, from: try row.text("action"))
    )
  }
}
