import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Testing

@testable import Exercises

/// Two runs side by side.
struct RunComparisonTests {
  private func pack() throws -> ScenarioPack {
    try ScenarioLibrary(content: TestRuns.content).entry("mall-shooting-drill").requirePack()
  }

  private func run(
    _ id: Run.ID, _ points: RunPoints, seconds: Int? = nil, status: LedgerLine.Status = .withheld,
    events: [RunEvent] = [], of scenario: String = "a"
  ) throws -> ComparedRun {
    let response = ResponseTime(
      inject: "mother-message", urgency: .danger, askedAt: Moment(.zero), seconds: seconds)
    let score = Score(
      points: points.points, criticalFaults: [], evidence: [],
      ledger: [
        LedgerLine(
          fact: "victim-names", statement: "The names", isDangerous: true, status: status, what: "")
      ], objectives: [], responses: [response], outcome: nil, notes: nil)
    return ComparedRun(
      record: Run.ended(id, at: 1, of: scenario, points: points), score: score,
      rated: RatedPoints(points, []), events: events, names: ComparedNames(try pack()))
  }

  @Test func `equal runs differ in nothing`() throws {
    let comparison = RunComparison(
      try run("a", .even(0.5), seconds: 30), try run("b", .even(0.5), seconds: 30))
    #expect(comparison.most(5).isEmpty && !comparison.lines.isEmpty)
  }

  @Test func `what differs most comes first`() throws {
    let comparison = RunComparison(
      try run("a", .weak(in: .law, share: 0.6), seconds: 60),
      try run("b", .weak(in: .law, share: 1), seconds: nil, status: .leaked))
    let first = comparison.most(2)
    #expect(first.allSatisfy { $0.difference == 1 })
    #expect(Set(first.map(\.topic)) == [.answers, .facts])
    #expect(comparison.most(3).last?.title == "Law and privacy")
    #expect(first.contains { $0.right == "never" } && first.contains { $0.right == "leaked" })
    let shares = comparison.lines.map(\.difference)
    #expect(shares == shares.sorted(by: >))
  }

  @Test func `a leak weighs more than silence, and seconds under a minute weigh nothing`() throws {
    let comparison = RunComparison(
      try run("a", .even(1), seconds: 10, status: .released),
      try run("b", .even(1), seconds: 50, status: .unsaid))
    #expect(comparison.lines(about: .answers).map(\.difference) == [0])
    #expect(comparison.lines(about: .facts).map(\.difference) == [0.5])
  }

  @Test func `runs of two scenarios compare by their points alone`() throws {
    let comparison = RunComparison(
      try run("a", .even(0.5)), try run("b", .even(0.9), of: "b"))
    #expect(!comparison.isSameScenario)
    #expect(Set(comparison.lines.map(\.topic)) == [.points])
  }

  @Test func `reach counts the last number of views of own posts only`() throws {
    let own = Post.test(1, .agency)
    let other = Post.test(2, .crowd)
    let counters = { (views: Int) in
      [1, 2].map { PostCounters(post: $0, reshares: 0, likes: 0, replies: 0, views: views) }
    }
    let events = [
      RunEvent(number: 1, at: .zero, happening: .posted(own)),
      RunEvent(number: 2, at: .zero, happening: .posted(other)),
      RunEvent(number: 3, at: .zero, happening: .counted(counters(40))),
      RunEvent(number: 4, at: .zero, happening: .counted(counters(100))),
    ]
    let seen = try run("a", .even(0.5), events: events)
    #expect(seen.views == 100)
    let reach = RunComparison(seen, try run("b", .even(0.5))).lines(about: .crowd)
    #expect(reach.map(\.left) == ["100"] && reach.map(\.right) == ["0"])
  }
}

extension Post {
  fileprivate static func test(_ number: Int, _ kind: Author.Kind) -> Post {
    Post(
      number: number, at: .zero, platform: SocialPlatform.ID("microblog"),
      author: Author(kind: kind, name: "X", handle: "x", followers: 0), text: "Text", root: number)
  }
}
