import Kernel
import RunLog
import ScenarioFormat
import Testing

@testable import Exercises

/// What the drawer says of a fact, at each stage of its way into the public.
struct KnowledgeTests {
  @Test func `nothing is known before it was learned`() async throws {
    let screen = try await Self.screen(after: [.started])
    #expect(Knowledge(screen).facts.isEmpty && !screen.facts.isEmpty)
  }

  @Test func `the officer's own facts are free, an inner one stays inside`() async throws {
    let all = try await Self.screen(after: []).facts.values
    let free = try #require(
      all.first { $0.release.by == .pio && $0.release.from == .zero && $0.truth != .never })
    let inner = try #require(all.first { $0.release.by == .nobody })
    let screen = try await Self.screen(after: [.learned([free.id]), .learned([inner.id, free.id])])
    #expect(Knowledge(screen).facts.map(\.id) == [inner.id, free.id])
    #expect(Knowledge(screen).fact(free.id)?.release == .free(since: free.knownFrom))
    #expect(Knowledge(screen).fact(inner.id)?.release == .withheld)
  }

  @Test func `what is false is never shown as something to say`() async throws {
    let entry = try ScenarioLibrary(content: TestRuns.content).entry("first-drill")
    let pack = try entry.requirePack()
    let untrue = try #require(pack.facts.first { $0.truth == .never })
    let runs = try await TestRuns()
    let learned = RunEvent(number: 1, at: .zero, happening: .learned([untrue.id]))
    let screen = RunScreen(
      run: try await runs.store.run(try await runs.drill()), pack: pack,
      platforms: entry.platforms, events: [learned], at: ScenarioTime(seconds: 60))
    #expect(Knowledge(screen).fact(untrue.id)?.release == .untrue)
  }

  @Test func `a fact of command's is asked for, refused, asked again and approved`() async throws {
    let fact = try #require(
      try await Self.screen(after: []).facts.values.first {
        $0.release.by == .command && $0.truth != .never
      })
    let ask = Happening.acted(
      Action(key: "k", role: "pio", deed: .requestRelease(text: fact.statement)))
    func decided(_ granted: [Fact.ID], _ refused: [Fact.ID]) -> Happening {
      .releaseDecided(
        ReleaseDecision(text: fact.statement, granted: granted, refused: refused, reason: "r"))
    }
    var story: [Happening] = [.deskAnswered(question: "q", answer: "a", learned: [fact.id])]
    var states: [LearnedFact.Release?] = []
    for next in [ask, decided([], [fact.id]), ask, decided([fact.id], [])] {
      states.append(Knowledge(try await Self.screen(after: story)).fact(fact.id)?.release)
      story.append(next)
    }
    let last = Knowledge(try await Self.screen(after: story)).fact(fact.id)
    func second(_ number: Int) -> ScenarioTime { ScenarioTime(milliseconds: number * 1000) }
    #expect(
      states == [
        .needsApproval, .asked(at: second(2)), .refused(at: second(3)),
        .asked(at: second(4)),
      ])
    #expect(last?.release == .approved(at: second(5)) && last?.requests == 2)
  }

  @Test func `a text that was posted needs no answer any more`() async throws {
    let ask = Happening.acted(Action(key: "k", role: "pio", deed: .requestRelease(text: "We act.")))
    let decided = Happening.releaseDecided(
      ReleaseDecision(text: "We act.", granted: [], refused: [], reason: "r"))
    let agency = Author(kind: .agency, name: "A", handle: "a", followers: 1)
    let post = Post(
      number: 1, at: .zero, platform: "microblog", author: agency, text: "We act.", root: 1)
    let open = ReleaseRequest.open(on: try await Self.screen(after: [ask, decided]))
    #expect(open.map(\.mayGoOut) == [true] && open.first?.decision == 2)
    let done = try await Self.screen(after: [ask, decided, .posted(post)])
    #expect(ReleaseRequest.open(on: done).isEmpty)
  }

  @Test(arguments: [
    ("14:11", "00:01:00"), ("14:19", "00:09:00"), ("14:10", nil), ("14:20", nil), ("02:15", nil),
  ])
  func `a time of day is its next moment in the run`(text: String, time: String?) async throws {
    let setting = try await Self.screen(after: []).setting
    let found = try setting.nextTime(text, after: .zero)
    #expect(found == time.flatMap { ScenarioTime($0) }, "\(setting.startMinute)")
  }

  private static func screen(after story: [Happening]) async throws -> RunScreen {
    let runs = try await TestRuns()
    let run = try await runs.store.run(try await runs.drill())
    let source = try await runs.store.pack(of: run).read()
    let events = story.enumerated().map { place, happening in
      RunEvent(
        number: place + 1, at: ScenarioTime(milliseconds: (place + 1) * 1000),
        happening: happening)
    }
    return RunScreen(
      run: run, pack: source.pack, platforms: source.platforms, events: events,
      at: ScenarioTime(milliseconds: 9 * 60_000))
  }
}
