import Kernel
import RunLog
import ScenarioFormat
import Testing

@testable import Exercises

struct FeedOrderTests {
  private func counted(_ post: Int, likes: Int) -> PostCounters {
    PostCounters(post: post, reshares: 0, likes: likes, replies: 0, views: 0)
  }

  @Test func `a ranked feed lifts what people react to, and age brings it down`() {
    let rank = FeedRank(now: ScenarioTime(seconds: 1800), ranking: 1)
    let quiet = TestScreen.post(2, minute: 29)
    let loud = TestScreen.post(1, minute: 20)
    let score = rank.score(of: loud, counters: counted(1, likes: 99))
    #expect(score > rank.score(of: quiet, counters: nil))
    #expect(abs(score - (2 * 12 - 10)) < 0.01)
    let old = TestScreen.post(1, minute: 0)
    let faded = rank.score(of: old, counters: counted(1, likes: 99))
    #expect(faded < rank.score(of: quiet, counters: nil))
  }

  @Test func `without ranking the newest stands first, and the own pinned post above it`() throws {
    let posts = [
      TestScreen.post(1, minute: 1, kind: .agency), TestScreen.post(2, minute: 2),
      TestScreen.post(3, minute: 3),
    ]
    let screen = try TestScreen.make(
      posts, more: [.pinned(1), .counted([counted(2, likes: 900)])])
    var platform = try #require(screen.platform("microblog"))
    #expect(screen.feed(of: platform, order: .forYou).map(\.number) == [1, 2, 3])
    #expect(screen.feed(of: platform, order: .latest).map(\.number) == [1, 3, 2])
    platform.ranking = 0
    #expect(screen.feed(of: platform, order: .forYou).map(\.number) == [1, 3, 2])
  }

  @Test(arguments: [
    (0, "now"), (42, "42s"), (60, "1m"), (3599, "59m"), (7300, "2h"), (200_000, "2d"),
  ])
  func `an age is written as networks write it`(seconds: Int, text: String) {
    #expect(TimeAgo.text(.zero, at: ScenarioTime(seconds: seconds)) == text)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1.0K"), (48_300, "48K"), (1_100_000, "1.1M")])
  func `large counts are short`(value: Int, text: String) {
    #expect(CountText.short(value) == text)
  }
}
