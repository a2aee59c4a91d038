import Kernel
import RunLog
import ScenarioFormat
import Simulation
package import Storage

/// Plays ended runs again from what was put in, and holds the outcome against their logs.
package struct ReplayedLogs: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  package struct Outcome: Sendable, Equatable {
    package var run: Run.ID
    package var title: String
    package var events: Int
    /// False when another version recorded the run, or its log was changed.
    package var isSame: Bool
  }

  /// The newest ended runs, each played again.
  package func replay(newest count: Int) async throws -> [Outcome] {
    let store = RunStore(database: database)
    let ids: [Run.ID] = try await database.read { transaction in
      try transaction.rows(
        "SELECT id FROM exercise_run WHERE state = 'ended' ORDER BY ended_at DESC LIMIT \(count)"
      ).map { Run.ID(try $0.text("id")) }
    }
    var outcomes: [Outcome] = []
    for id in ids { outcomes.append(try await outcome(of: id, store)) }
    return outcomes
  }

  private func outcome(of id: Run.ID, _ store: RunStore) async throws -> Outcome {
    let run = try await store.run(id)
    let logged = try await store.events(of: id)
    let inputs = try await store.inputs(of: id)
    var outcome = Outcome(run: id, title: run.title, events: logged.count, isSame: false)
    guard let source = try? await store.pack(of: run).read() else { return outcome }
    var exercise = Exercise(pack: source.pack, platforms: source.platforms, seed: run.seed)
    let reached = max(run.reached, logged.last?.at ?? .zero, inputs.last?.at ?? .zero)
    guard var events = try? RestoredRun.replay(inputs, into: &exercise, until: reached, of: run)
    else { return outcome }
    if exercise.phase != .ended { events += exercise.end() }
    outcome.isSame = events == logged
    return outcome
  }
}
