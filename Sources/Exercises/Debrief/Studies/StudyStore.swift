import Counterfactual
import Crypto
import Foundation
import Kernel
package import Storage

/// Where studies wait, and where what they found is kept with the run.
package struct StudyStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Puts a study at the end of the line; one that was asked before is taken up again, and one
  /// that is done stays done.
  func add(_ study: Study, pack: String) async throws {
    let fork = try study.fork.map { try JSONText.encode($0) }
    let key = try Self.key(study, pack: pack)
    try await database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO exercise_study
          (id, run_id, study_key, fork, seeds, engine, state, created_at)
        VALUES
          (\(study.id), \(study.run), \(key), \(optional: fork), \(study.seeds),
           \(study.engine), 'waiting', \(study.createdAt))
        ON CONFLICT (run_id, study_key) DO UPDATE SET state = 'waiting'
        WHERE exercise_study.state IN ('stopped', 'failed')
        """)
    }
  }

  /// Of a run, in the order in which they were asked.
  func studies(of run: Run.ID) async throws -> [Study] {
    try await database.read {
      try $0.rows(
        "SELECT * FROM exercise_study WHERE run_id = \(run) ORDER BY created_at, id"
      ).map(Study.init)
    }
  }

  func study(_ id: Study.ID) async throws -> Study? {
    try await database.read {
      try $0.row("SELECT * FROM exercise_study WHERE id = \(id)").map(Study.init)
    }
  }

  /// Takes the study that has waited longest.
  func takeNext() async throws -> Study? {
    try await database.write { transaction in
      let waiting = try transaction.row(
        """
        SELECT * FROM exercise_study WHERE state = 'waiting' ORDER BY created_at, id LIMIT 1
        """)
      guard var study = try waiting.map(Study.init) else { return nil }
      study.state = .running
      try transaction.execute(
        "UPDATE exercise_study SET state = 'running' WHERE id = \(study.id)")
      return study
    }
  }

  func finish(_ id: Study.ID, with comparisons: [Comparison]) async throws {
    let result = try JSONText.encode(comparisons)
    try await database.write {
      try $0.execute(
        "UPDATE exercise_study SET state = 'done', result = \(result) WHERE id = \(id)")
    }
  }

  /// Sets an open study's state; one that is done stays done.
  func leave(_ id: Study.ID, as state: Study.State) async throws {
    try await database.write {
      try $0.execute(
        """
        UPDATE exercise_study SET state = \(state.rawValue)
        WHERE id = \(id) AND state IN ('waiting', 'running')
        """)
    }
  }

  /// What was running when the program ended waits again.
  func resume() async throws {
    try await database.write {
      try $0.execute("UPDATE exercise_study SET state = 'waiting' WHERE state = 'running'")
    }
  }

  private static func key(_ study: Study, pack: String) throws -> String {
    let asked = try study.fork.map { try JSONText.encode($0) } ?? "suggestions"
    let text = "\(asked)\n\(study.seeds)\n\(pack)\n\(study.engine)"
    return SHA256.hash(data: Data(text.utf8)).map {
      ($0 < 16 ? "0" : "") + String($0, radix: 16)
    }.joined()
  }
}

extension Study {
  /// The fork that is asked about; nil for suggestions.
  var fork: Fork? { if case .fork(let fork) = question { fork } else { nil } }

  fileprivate init(_ row: Row) throws {
    let fork = try row.textIfPresent("fork").map { try JSONText.decode(Fork.self, from: $0) }
    self.init(
      id: ID(try row.text("id")),
      run: Run.ID(try row.text("run_id")),
      question: fork.map { .fork($0) } ?? .suggestions,
      state: State(rawValue: try row.text("state")) ?? .failed,
      seeds: try row.integer("seeds"),
      engine: try row.text("engine"),
      createdAt: try row.integer("created_at"),
      comparisons: try row.textIfPresent("result").map {
        try JSONText.decode([Comparison].self, from: $0)
      })
  }
}
