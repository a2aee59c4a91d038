import Foundation
import Kernel
import Logging
import RunLog
import ScenarioFormat
import Storage
import StorageSQLite
import Synchronization
import TestSupport

@testable import Exercises

/// Exercises on a real in-memory database, with a clock that the test moves.
struct TestRuns {
  let database: any Database
  let store: RunStore
  let starter: RunStarter
  let time = TestTime()

  static let content = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Content")

  init() async throws {
    database = try await makeTestDatabase(
      RunSchema.migrations + ClassSchema.migrations + StudySchema.migrations
        + AssessmentSchema.migrations)
    store = RunStore(database: database)
    starter = RunStarter(
      library: ScenarioLibrary(content: Self.content), store: store, clock: { [time] in time.now })
  }

  /// Puts an input into the record that nobody made, in front of the post with these words.
  func slipInAnotherPost(before words: String, in run: Run.ID) async throws {
    try await database.write {
      try $0.execute(
        """
        INSERT INTO exercise_input (run_id, number, at, action_key, action)
        SELECT run_id, number - 1, at, 'slipped-in', REPLACE(action, \(words), 'False.')
        FROM exercise_input WHERE run_id = \(run)
        """
      )
    }
  }

  /// The runs as a program that has just started sees them.
  func afterRestart() -> LiveRuns {
    LiveRuns(store: store, logger: Logger(label: "test"), clock: { [time] in time.now })
  }

  func drill(seed: String = "1") async throws -> Run.ID {
    try await starter.start(scenario: "mall-shooting-drill", seed: seed, person: "mona").id
  }
}

final class TestTime: Sendable {
  private let milliseconds = Mutex(1_000_000)

  var now: Int { milliseconds.withLock { $0 } }

  func pass(seconds: Int) {
    milliseconds.withLock { $0 += seconds * 1000 }
  }
}

extension Action {
  static func post(_ text: String, key: String) -> Action {
    Action(
      key: key, role: "pio",
      deed: .post(Draft(platform: SocialPlatform.ID("microblog"), text: text)))
  }
}
