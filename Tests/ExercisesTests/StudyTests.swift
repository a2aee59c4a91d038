import Counterfactual
import Kernel
import Logging
import RunLog
import ScenarioFormat
import Testing

@testable import Exercises

/// Questions about another choice: kept, answered in line, stopped and taken up again.
struct StudyTests {
  private struct Debrief {
    let runs: TestRuns
    let studies: StudyStore
    let ended: EndedRuns
    let record: Run

    /// A drill that ended after half a minute, so that its crowds are quick.
    init() async throws {
      runs = try await TestRuns()
      studies = StudyStore(database: runs.database)
      ended = EndedRuns(
        store: runs.store, library: ScenarioLibrary(content: TestRuns.content))
      let id = try await runs.drill(seed: "3")
      let live = try await runs.afterRestart().run(id, of: "mona")
      try await live.command(.start, now: runs.time.now)
      runs.time.pass(seconds: 20)
      try await live.perform(.post("We are getting calls.", key: "a"), now: runs.time.now)
      runs.time.pass(seconds: 10)
      try await live.command(.finish, now: runs.time.now)
      record = try await runs.store.run(id)
    }

    /// A desk as a program that has just started has it.
    func desk() -> StudyDesk {
      StudyDesk(
        store: studies, runs: ended, logger: Logger(label: "test"),
        clock: { [time = runs.time] in time.now }, seeds: 2)
    }

    func ask(_ fork: Fork, at desk: StudyDesk) async throws {
      try await desk.ask(.fork(fork), of: record, try await ended.run(record.id))
    }

    var all: [Study] { get async throws { try await studies.studies(of: record.id) } }
  }

  private let mute = Fork([.remove(1)])

  @Test func `a question is answered, and the answer stays with the run`() async throws {
    let debrief = try await Debrief()
    let desk = debrief.desk()
    try await debrief.ask(mute, at: desk)
    #expect(try await debrief.all.map(\.state) == [.waiting])
    #expect(await desk.answerNext())
    #expect(!(await desk.answerNext()))
    let study = try #require(try await debrief.all.first)
    #expect(study.state == .done && study.question == .fork(mute))
    let comparison = try #require(study.comparisons?.first)
    #expect(comparison.fork == mute && comparison.seeds == 2)
    #expect(!comparison.results.isEmpty)
  }

  @Test func `the same question twice is worked out once`() async throws {
    let debrief = try await Debrief()
    let desk = debrief.desk()
    try await debrief.ask(mute, at: desk)
    try await debrief.ask(mute, at: desk)
    _ = await desk.answerNext()
    try await debrief.ask(mute, at: desk)
    #expect(try await debrief.all.map(\.state) == [.done])
    try await debrief.ask(Fork([.move(1, to: .zero)]), at: desk)
    #expect(try await debrief.all.count == 2)
  }

  @Test func `what ran when the program ended is taken up again`() async throws {
    let debrief = try await Debrief()
    try await debrief.ask(mute, at: debrief.desk())
    #expect(try await debrief.studies.takeNext()?.question == .fork(mute))
    #expect(!(await debrief.desk().answerNext()))
    let desk = debrief.desk()
    let work = Task { await desk.work() }
    while try await debrief.all.first?.state != .done {
      try await Task.sleep(for: .milliseconds(20))
    }
    work.cancel()
    await work.value
  }

  @Test func `a stopped question can be asked again`() async throws {
    let debrief = try await Debrief()
    let desk = debrief.desk()
    try await debrief.ask(mute, at: desk)
    let id = try #require(try await debrief.all.first?.id)
    try await desk.stop(id, of: debrief.record.id)
    #expect(try await debrief.all.map(\.state) == [.stopped])
    #expect(!(await desk.answerNext()))
    try await debrief.ask(mute, at: desk)
    #expect(try await debrief.all.map(\.state) == [.waiting])
    await #expect(throws: RunError.noSuchStudy) { try await desk.stop(id, of: "other") }
  }

  @Test func `a fork that cannot be played is refused and not put in line`() async throws {
    let debrief = try await Debrief()
    let desk = debrief.desk()
    await #expect(throws: ForkError.noSuchAction(9, count: 1)) {
      try await debrief.ask(Fork([.remove(9)]), at: desk)
    }
    #expect(try await debrief.all.isEmpty)
  }

  @Test func `an unfinished run has no debrief`() async throws {
    let debrief = try await Debrief()
    let open = try await debrief.runs.drill()
    await #expect(throws: RunError.notEnded) { try await debrief.ended.run(open) }
    await #expect(throws: RunError.noSuchRun) { try await debrief.ended.run("nothing") }
  }

  @Test func `the engine's mark is the same each time and names no more than its own`() {
    #expect(EngineMark.current.wholeMatch(of: /[0-9a-f]{12}/) != nil)
  }
}
