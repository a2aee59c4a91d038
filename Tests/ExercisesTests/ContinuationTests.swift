import Kernel
import RunLog
import Storage
import Testing

@testable import Exercises

/// Playing on from a moment of a run that is over.
struct ContinuationTests {
  /// A drill with two posts, ended after five minutes.
  private func endedDrill(_ runs: TestRuns) async throws -> Run {
    let id = try await runs.drill(seed: "7")
    let live = try await runs.afterRestart().run(id, of: "mona")
    try await live.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 60)
    try await live.perform(
      .post("We are getting calls. Please stay away.", key: "a"), now: runs.time.now)
    runs.time.pass(seconds: 90)
    try await live.perform(
      .post("Shots were fired. People are hurt.", key: "b"), now: runs.time.now)
    runs.time.pass(seconds: 150)
    try await live.command(.finish, now: runs.time.now)
    return try await runs.store.run(id)
  }

  private func continuation(_ runs: TestRuns) -> RunContinuation {
    RunContinuation(store: runs.store, clock: { [time = runs.time] in time.now })
  }

  private let second = ScenarioTime(seconds: 150)

  @Test func `the new run has the past of the old one up to the moment`() async throws {
    let runs = try await TestRuns()
    let old = try await endedDrill(runs)
    let new = try await continuation(runs).start(from: old, at: second)
    #expect(new.origin == Run.Origin(run: old.id, at: second))
    #expect(new.state == .paused && new.reached == second && new.seed == old.seed)
    let past = try await runs.store.events(of: new.id)
    let logged = try await runs.store.events(of: old.id)
    #expect(past.count > 5)
    #expect(logged.starts(with: past))
    let inputs = try await runs.store.inputs(of: new.id)
    #expect(inputs.map(\.action.key) == ["a"])
    #expect(try await runs.store.run(old.id) == old)
  }

  @Test func `the same action at the same time gives the same events again`() async throws {
    let runs = try await TestRuns()
    let old = try await endedDrill(runs)
    let new = try await continuation(runs).start(from: old, at: second)
    let live = try await runs.afterRestart().run(new.id, of: "mona")
    try await live.perform(
      .post("Shots were fired. People are hurt.", key: "b"), now: runs.time.now)
    try await live.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 150)
    try await live.command(.finish, now: runs.time.now)
    let again = try await runs.store.events(of: new.id)
    #expect(again == (try await runs.store.events(of: old.id)))
  }

  @Test func `another action at the same time changes what follows and nothing before`()
    async throws
  {
    let runs = try await TestRuns()
    let old = try await endedDrill(runs)
    let new = try await continuation(runs).start(from: old, at: second)
    let past = try await runs.store.events(of: new.id)
    let live = try await runs.afterRestart().run(new.id, of: "mona")
    try await live.perform(.post("We know nothing yet.", key: "c"), now: runs.time.now)
    try await live.command(.finish, now: runs.time.now)
    let events = try await runs.store.events(of: new.id)
    #expect(events.starts(with: past))
    #expect(events != (try await runs.store.events(of: old.id)))
  }

  @Test func `only a moment of an ended run can be played on from`() async throws {
    let runs = try await TestRuns()
    let old = try await endedDrill(runs)
    for time in [ScenarioTime(milliseconds: -1), old.reached, ScenarioTime(seconds: 9_999)] {
      await #expect(throws: RunError.outsideTheRun) {
        try await continuation(runs).start(from: old, at: time)
      }
    }
    let fresh = try await runs.store.run(try await runs.drill())
    await #expect(throws: RunError.notEnded) {
      try await continuation(runs).start(from: fresh, at: .zero)
    }
  }
}

struct ReplayedLogTests {
  @Test func `an ended run comes out the same when it is played again`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill(seed: "7")
    let live = try await runs.afterRestart().run(id, of: "mona")
    try await live.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 60)
    try await live.perform(
      .post("We are getting calls. Please stay away.", key: "a"), now: runs.time.now)
    runs.time.pass(seconds: 90)
    try await live.command(.finish, now: runs.time.now)

    let outcomes = try await ReplayedLogs(database: runs.database).replay(newest: 5)

    #expect(outcomes.map(\.run) == [id])
    #expect(outcomes.first?.isSame == true)
    #expect((outcomes.first?.events ?? 0) > 5)
  }

  @Test func `a log that somebody added to does not`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill(seed: "7")
    let live = try await runs.afterRestart().run(id, of: "mona")
    try await live.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 90)
    try await live.command(.finish, now: runs.time.now)
    try await runs.database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO exercise_event (run_id, number, at, event)
        SELECT run_id, number + 1000, at, event FROM exercise_event WHERE number = 3
        """
      )
    }

    let outcomes = try await ReplayedLogs(database: runs.database).replay(newest: 5)

    #expect(outcomes.map(\.isSame) == [false])
  }
}
