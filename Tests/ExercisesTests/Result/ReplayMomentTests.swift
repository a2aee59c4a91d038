import Kernel
import RunLog
import ScenarioFormat
import SiteMap
import Testing

@testable import Exercises

/// The state of everything at one second of a run.
struct ReplayMomentTests {
  private func run() throws -> DebriefedRun {
    try DebriefSamples.run(
      events: DebriefSamples.events([
        (0, .started), (30, .posted(TestScreen.post(1, "First"))),
        (60, .posted(TestScreen.post(2, "Answer", minute: 1, parent: 1))),
        (61, .withdrawn(1, deed: "delete", reason: "Wrong")),
        (120, .posted(TestScreen.post(3, "Elsewhere", minute: 2, platform: "community"))),
      ]))
  }

  private func moment(_ at: String?, platform: String? = nil, post: String? = nil) throws
    -> ReplayMoment
  {
    try ReplayMoment(try run(), at: at, platform: platform, post: post)
  }

  @Test func `a moment has what happened by the end of its second, and nothing after`() throws {
    #expect(try moment("29").screen.posts.isEmpty)
    #expect(try moment("30").screen.posts.map(\.text) == ["First"])
    #expect(try moment("60").screen.posts.count == 2)
    #expect(try moment("00:02:00").screen.posts.count == 3)
  }

  @Test func `what was taken back stands there until it was`() throws {
    #expect(try moment("60").screen.withdrawn.isEmpty)
    #expect(try moment("61").screen.withdrawn.count == 1)
  }

  @Test func `going back from the end gives what going forward gave`() throws {
    let run = try run()
    for second in stride(from: 600, through: 0, by: -10) {
      let at = ScenarioTime(seconds: second)
      let forward = run.events.filter { $0.at <= at }.count
      #expect(run.screen(at: at).events.count == forward)
    }
  }

  @Test func `the news of a step are those since the step before`() throws {
    #expect(try moment("0").news.map(\.number) == [1])
    #expect(try moment("30").news.map(\.number) == [2])
    #expect(try moment("70").news.map(\.number) == [4])
    #expect(try moment("80").news.isEmpty)
  }

  @Test func `an open thread stays open while its post is there`() throws {
    let open = try moment("120", post: "2")
    #expect(open.post?.number == 2)
    #expect(open.link(at: ScenarioTime(seconds: 60)).path.contains("post=2"))
    #expect(!open.link(at: ScenarioTime(seconds: 59)).path.contains("post="))
    #expect(try moment("30", post: "2").post == nil)
    #expect(try moment("120", post: "-4").post == nil)
  }

  @Test func `the network is that of the post, else the one asked for, else the first`() throws {
    #expect(try moment("120", platform: "microblog", post: "3").platform.id == "community")
    #expect(try moment("120", platform: "community").platform.id == "community")
    #expect(try moment(nil).platform.id == run().platforms.first?.id)
    #expect(throws: RunError.noSuchPlatform("nowhere")) { try moment("1", platform: "nowhere") }
  }
}
