import Kernel
import RunLog
import ScenarioFormat
import Testing

@testable import Exercises

/// A run with a guide: the clock waits for the reader, and stands where it stood after a restart.
struct CoachedRunTests {
  private func start(_ runs: TestRuns, _ live: LiveRuns) async throws -> LiveRun {
    let id = try await runs.starter.start(scenario: "first-drill", seed: "1", person: "mona").id
    let run = try await live.run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    return run
  }

  @Test func `the clock stands still while an explanation is read`() async throws {
    let runs = try await TestRuns()
    let run = try await start(runs, runs.afterRestart())
    runs.time.pass(seconds: 200)
    let screen = try await run.currentScreen(now: runs.time.now)
    #expect(screen.clock.state == .paused)
    #expect(screen.clock.time == ScenarioTime(seconds: 150))
    #expect(screen.coach?.isExplaining == true)
    runs.time.pass(seconds: 60)
    #expect(try await run.currentScreen(now: runs.time.now).clock.time == screen.clock.time)
  }

  @Test func `going on leads to the next decision`() async throws {
    let runs = try await TestRuns()
    let run = try await start(runs, runs.afterRestart())
    runs.time.pass(seconds: 200)
    _ = try await run.currentScreen(now: runs.time.now)
    try await run.command(.goOn, now: runs.time.now)
    let screen = try await run.currentScreen(now: runs.time.now)
    #expect(screen.clock.state == .running)
    #expect(screen.coach?.phase == .asking && screen.coach?.step?.id == "answer")
    try await run.command(.goOn, now: runs.time.now)
    let again = try await run.currentScreen(now: runs.time.now)
    #expect(again.clock.time == screen.clock.time)
  }

  @Test func `skipping does not pass an explanation`() async throws {
    let runs = try await TestRuns()
    let run = try await start(runs, runs.afterRestart())
    try await run.command(.skip, now: runs.time.now)
    let screen = try await run.currentScreen(now: runs.time.now)
    #expect(screen.clock.time == ScenarioTime(seconds: 150))
    #expect(screen.coach?.isExplaining == true)
    try await run.command(.skip, now: runs.time.now)
    let again = try await run.currentScreen(now: runs.time.now)
    #expect(again.clock.time == screen.clock.time)
    #expect(again.coach?.isExplaining == true)
  }

  @Test func `after a restart the guide says what it said`() async throws {
    let runs = try await TestRuns()
    let run = try await start(runs, runs.afterRestart())
    runs.time.pass(seconds: 200)
    let before = try await run.currentScreen(now: runs.time.now)
    let restored = try await runs.afterRestart().run(run.id, of: "mona")
    let after = try await restored.currentScreen(now: runs.time.now)
    #expect(after.coach == before.coach && after.coach != nil)
    #expect(after.events == before.events)
  }

  @Test func `a run with milder words replays as it was`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.starter.start(
      scenario: "mall-shooting-drill", seed: "1", person: "mona", abuse: .none
    ).id
    let run = try await runs.afterRestart().run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 560)
    let before = try await run.currentScreen(now: runs.time.now)
    let softening = try #require(before.softening)
    #expect(!softening.leftOut.isEmpty && softening.lines > 0)
    #expect(!before.posts.contains { $0.inject.map(softening.leftOut.contains) ?? false })
    let restored = try await runs.afterRestart().run(id, of: "mona")
    #expect(try await restored.currentScreen(now: runs.time.now).events == before.events)
    #expect(try await runs.store.run(id).abuse == .none)
  }

  @Test func `a pack without a guide has no pauses`() async throws {
    let runs = try await TestRuns()
    let run = try await runs.afterRestart().run(try await runs.drill(), of: "mona")
    try await run.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 200)
    let screen = try await run.currentScreen(now: runs.time.now)
    #expect(screen.coach == nil && screen.clock.state == .running)
  }
}
