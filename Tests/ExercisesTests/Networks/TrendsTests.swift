import Kernel
import RunLog
import ScenarioFormat
import Testing

@testable import Exercises

struct TrendsTests {
  @Test func `what is said now more than before rises, whatever is said all the time does not`()
    throws
  {
    let steady = (0..<12).map { TestScreen.post($0 + 1, "at Harbor Point", minute: 12 + $0) }
    let sudden = (0..<5).map { TestScreen.post($0 + 13, "the parking garage", minute: 25 + $0) }
    let screen = try TestScreen.make(steady + sudden)
    let rising = Trends(screen: screen).rising()
    #expect(rising.map(\.name) == ["parking garage"])
    #expect(rising.first?.now == 5 && rising.first?.before == 0)
  }

  @Test func `hashtags and rumors count by name, on one network or on all`() throws {
    let claim = try #require(try TestScreen.make([]).claims.keys.sorted().first)
    let posts = (0..<4).map { index in
      TestScreen.post(
        index + 1, "look #HarborPoint", minute: 26, platform: index < 3 ? "microblog" : "community",
        claim: claim)
    }
    let screen = try TestScreen.make(posts)
    let names = Trends(screen: screen).rising().map(\.name)
    #expect(names.contains("#harborpoint") && names.contains(screen.claims[claim] ?? "-"))
    #expect(Trends(screen: screen, platform: "community").rising().isEmpty)
  }

  @Test func `words of no meaning, and the agency's own, make no trend`() throws {
    let empty = (1...6).map { TestScreen.post($0, "they are here and what is this", minute: 28) }
    let own = (7...12).map {
      TestScreen.post($0, "avoid the parking garage", minute: 28, kind: .agency)
    }
    #expect(Trends(screen: try TestScreen.make(empty + own)).rising().isEmpty)
    #expect(WordPairs.pairs(in: "parking, garage") == [])
    #expect(WordPairs.pairs(in: "Parking GARAGE now") == ["parking garage"])
  }

  @Test func `posts about one claim are one story with the newest first`() throws {
    let claim = try #require(try TestScreen.make([]).claims.keys.sorted().first)
    let posts = [
      TestScreen.post(1, "#tag a", minute: 1, claim: claim),
      TestScreen.post(2, "#tag b", minute: 25, platform: "community", claim: claim),
      TestScreen.post(3, "#tag c", minute: 28, claim: claim), TestScreen.post(4, "else"),
    ]
    let stories = try TestScreen.make(posts).stories
    #expect(stories.map(\.id) == [claim.rawValue])
    #expect(stories.first?.posts.map(\.number) == [3, 2, 1])
    #expect(stories.first?.recent == 2)
    #expect(stories.first?.platforms == ["microblog", "community"])
    #expect(try TestScreen.make(posts).story("nothing") == nil)
  }

  @Test func `a rumor's gain is what it won in ten minutes`() throws {
    func measure(_ heard: Double) -> Happening {
      .measured(
        CrowdMeasure(
          trust: 0.5, anxiety: 0.5,
          claims: [ClaimReach(claim: "x", heard: heard, believes: 0, doubts: 0, corrected: 0)],
          openQuestions: 0, openDangerous: 0))
    }
    var screen = try TestScreen.make([])
    screen.apply(RunEvent(number: 1, at: ScenarioTime(seconds: 600), happening: measure(0.1)))
    screen.apply(RunEvent(number: 2, at: ScenarioTime(seconds: 1700), happening: measure(0.4)))
    let rise = try #require(screen.rumorRises.first)
    #expect(rise.now == 0.4 && rise.before == 0.1)
  }
}
