import Kernel
import RunLog
import ScenarioFormat

/// In which order a feed shows its posts.
enum FeedOrder: String, CaseIterable, Sendable {
  case latest
  case forYou = "for-you"

  var name: String {
    switch self {
    case .latest: "Latest"
    case .forYou: "For you"
    }
  }
}

/// How high a post stands in a ranked feed.
///
/// What people do with it counts, and fades with time; how much it counts is the network's
/// `ranking`: where it is 0, the newest stands first.
struct FeedRank {
  let now: ScenarioTime
  let ranking: Double

  /// Ten times the reactions outweigh so many minutes of age, where ranking is strongest.
  private static let minutesForTenfold = 12.0

  func score(of post: Post, counters: PostCounters?) -> Double {
    let reactions =
      Double(counters?.likes ?? 0) + 2 * Double(counters?.reshares ?? 0)
      + 3 * Double(counters?.replies ?? 0)
    let lift = Self.log10(1 + reactions) * Self.minutesForTenfold * ranking
    return lift - (now - post.at).minutes
  }

  /// Common logarithm of a number from 1, by halving: exact enough to put posts in order.
  private static func log10(_ value: Double) -> Double {
    var (rest, result, step) = (max(1, value), 0.0, 1.0)
    while rest >= 10 {
      rest /= 10
      result += 1
    }
    for _ in 0..<12 {
      rest *= rest
      step /= 2
      if rest >= 10 {
        rest /= 10
        result += step
      }
    }
    return result
  }
}

extension RunScreen {
  /// The posts of a platform that start a thread, own pinned ones on top.
  func feed(of platform: SocialPlatform, order: FeedOrder) -> [Post] {
    guard order == .forYou else { return feed(of: platform.id) }
    let rank = FeedRank(now: clock.time, ranking: platform.ranking)
    let posts = feed(of: platform.id)
    let rest = posts.filter { !pinned.contains($0.number) }
      .map { (post: $0, score: rank.score(of: $0, counters: counters[$0.number])) }
      .sorted { ($0.score, $0.post.number) > ($1.score, $1.post.number) }
    return posts.filter { pinned.contains($0.number) } + rest.map(\.post)
  }
}
