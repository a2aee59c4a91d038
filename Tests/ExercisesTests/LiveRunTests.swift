import Kernel
import RunLog
import ScenarioFormat
import Storage
import Testing
import Web

@testable import Exercises

struct LiveRunTests {
  @Test func `a run goes on after a restart as if nothing had happened`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let before = try await runs.afterRestart().run(id, of: "mona")
    try await before.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 90)
    try await before.perform(
      .post("Officers are at Harbor Point Mall. Stay away.", key: "one"), now: runs.time.now)
    runs.time.pass(seconds: 30)
    let seen = try await before.currentScreen(now: runs.time.now)
    let after = try await runs.afterRestart().run(id, of: "mona")
    let again = try await after.currentScreen(now: runs.time.now)
    #expect(again.events == seen.events)
    #expect(again.clock == seen.clock)
    #expect(!seen.posts.isEmpty)
  }

  @Test func `what was acknowledged is in the log`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let run = try await runs.afterRestart().run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    for number in 0..<5 {
      runs.time.pass(seconds: 7)
      try await run.perform(.post("Update \(number).", key: "k\(number)"), now: runs.time.now)
    }
    let logged = try await runs.store.inputs(of: id)
    #expect(logged.map(\.action.key) == ["k0", "k1", "k2", "k3", "k4"])
  }

  @Test func `the same key twice is done once, also after a restart`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let first = try await runs.afterRestart().run(id, of: "mona")
    try await first.command(.start, now: runs.time.now)
    try await first.perform(.post("Once.", key: "same"), now: runs.time.now)
    try await first.perform(.post("Once.", key: "same"), now: runs.time.now)
    let second = try await runs.afterRestart().run(id, of: "mona")
    try await second.perform(.post("Once.", key: "same"), now: runs.time.now)
    let screen = try await second.currentScreen(now: runs.time.now)
    #expect(screen.posts.count { $0.text == "Once." } == 1)
  }

  @Test func `many actions at once are all kept, each once`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let run = try await runs.afterRestart().run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    let now = runs.time.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<20 {
        group.addTask { try await run.perform(.post("No \(number).", key: "k\(number)"), now: now) }
      }
      try await group.waitForAll()
    }
    let screen = try await run.currentScreen(now: now)
    #expect(screen.posts.count { $0.author.kind == .agency } == 20)
    #expect(screen.events.map(\.number) == Array(1...screen.events.count))
    let answer1 = try await runs.store.events(of: id)
    #expect(answer1 == screen.events)
  }

  @Test func `a watcher who comes back misses nothing and sees nothing twice`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let run = try await runs.afterRestart().run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 60)
    try await run.catchUp(now: runs.time.now)
    let last = try await run.currentScreen(now: runs.time.now).events.count
    let stream = await run.watch(after: last - 5)
    try await run.command(.finish, now: runs.time.now)
    let total = try await run.currentScreen(now: runs.time.now).events.count
    var numbers: [Int] = []
    for await event in stream { if let id = event.id { numbers.append(id) } }
    #expect(numbers == Array((last - 4)...total))
  }

  @Test func `a log that somebody added to is not played on`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let run = try await runs.afterRestart().run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    try await run.perform(.post("True.", key: "k"), now: runs.time.now)
    try await runs.slipInAnotherPost(before: "True.", in: id)
    await #expect(throws: DivergedLog.self) {
      try await runs.afterRestart().run(id, of: "mona")
    }
  }

  @Test func `an ended run shows its record and score whatever the engine says today`() async throws
  {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let run = try await runs.afterRestart().run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    try await run.perform(.post("True.", key: "k"), now: runs.time.now)
    try await run.command(.finish, now: runs.time.now)
    let score = try await run.finalScore()
    let events = try await run.currentScreen(now: runs.time.now).events
    // As if the engine had changed: what was put in would now lead elsewhere.
    try await runs.slipInAnotherPost(before: "True.", in: id)
    let again = try await runs.afterRestart().run(id, of: "mona")
    let kept = try await again.finalScore()
    let screen = try await again.currentScreen(now: runs.time.now)
    #expect(score != nil && kept == score)
    #expect(screen.events == events)
    #expect(screen.clock.state == .ended)
  }

  @Test func `a run that nobody looks at is paused`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let live = runs.afterRestart()
    let run = try await live.run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    runs.time.pass(seconds: 301)
    await live.tick()
    let answer2 = try await runs.store.run(id)
    #expect(answer2.state == .paused)
  }

  @Test func `the end brings a score into the record`() async throws {
    let runs = try await TestRuns()
    let id = try await runs.drill()
    let run = try await runs.afterRestart().run(id, of: "mona")
    try await run.command(.start, now: runs.time.now)
    try await run.command(.finish, now: runs.time.now)
    let record = try await runs.store.run(id)
    #expect(record.state == .ended)
    #expect(record.total != nil)
    await #expect(throws: RunError.ended) {
      try await run.perform(.post("Late.", key: "late"), now: runs.time.now)
    }
  }
}
