import Kernel
import ScenarioFormat
package import Storage
import Web

/// Where it is kept which points a trainer gave instead of the program's; rows are only added.
package struct OverrideStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  func history(of run: Run.ID) async throws -> [Override] {
    try await database.read { try $0.overrides(of: [run])[run] ?? [] }
  }

  /// Of many runs; a run without any is left out.
  func histories(of runs: [Run.ID]) async throws -> [Run.ID: [Override]] {
    try await database.read { try $0.overrides(of: runs) }
  }

  /// The points of runs with what was changed; runs without points are left out.
  func rated(_ runs: [Run]) async throws -> [Run.ID: RatedPoints] {
    let ended = runs.filter { $0.points != nil }
    let histories = try await histories(of: ended.map(\.id))
    return ended.reduce(into: [:]) { rated, run in
      rated[run.id] = run.points.map { RatedPoints($0, histories[run.id] ?? []) }
    }
  }

  /// Gives other points, or takes back what was given.
  func add(
    _ wish: OverrideWish, to run: Run, by rater: SignedInPerson, now: Int
  ) async throws {
    guard run.isRated(by: rater) else { throw OverrideError.notRated }
    guard let points = run.points else { throw RunError.notEnded }
    try await database.write { transaction in
      let history = try transaction.overrides(of: [run.id])[run.id] ?? []
      try wish.check(against: RatedPoints(points, history))
      try transaction.execute(
        """
        INSERT INTO assessment_override
          (run_id, number, subject, points, reason, person_id, person_name, at)
        VALUES
          (\(run.id), \((history.last?.number ?? 0) + 1), \(wish.subject.rawValue),
           \(optional: wish.points), \(wish.reason), \(rater.id), \(rater.name), \(now))
        """)
    }
  }
}

extension Transaction {
  /// What was given to each run; a run without any is left out.
  func overrides(of runs: [Run.ID]) throws -> [Run.ID: [Override]] {
    let rows = try rows(
      """
      SELECT * FROM assessment_override WHERE \(.among("run_id", runs)) ORDER BY run_id, number
      """)
    return try rows.reduce(into: [:]) { histories, row in
      guard let subject = Override.Subject(rawValue: try row.text("subject")) else { return }
      histories[Run.ID(try row.text("run_id")), default: []].append(
        Override(
          number: try row.integer("number"), subject: subject,
          points: try row.realIfPresent("points"), reason: try row.text("reason"),
          person: try row.text("person_id"), name: try row.text("person_name"),
          at: try row.integer("at")))
    }
  }
}
