import Kernel
import RunLog
import ScenarioFormat
import SiteMap

/// One moment of a replay: the state of everything then, and the places around it.
struct ReplayMoment: Sendable {
  let run: DebriefedRun
  let scale: ReplayScale
  let time: ScenarioTime
  /// Everything as it stood then.
  let screen: RunScreen
  let platform: SocialPlatform
  /// The post whose thread is open.
  let post: Post?

  /// What an address asks for; throws for a time or network that is none.
  init(_ run: DebriefedRun, at: String?, platform: String?, post: String?) throws {
    self.run = run
    scale = ReplayScale(end: run.record.reached)
    time = try scale.moment(at)
    screen = run.screen(at: time)
    self.post = post.flatMap(Int.init).flatMap(screen.post)
    let wanted = self.post?.platform ?? platform.map { SocialPlatform.ID($0) }
    guard let found = wanted.map(run.screen.platform) ?? run.platforms.first else {
      throw RunError.noSuchPlatform(platform ?? "")
    }
    self.platform = found
  }

  /// The same place at another moment; a thread stays open while its post is there.
  func link(at other: ScenarioTime) -> Link {
    let isThere = post.map { $0.at.seconds <= other.seconds } ?? false
    return .runReplay(
      run.record.id.rawValue, at: other.seconds, platform: platform.id.rawValue,
      post: isThere ? post?.number : nil)
  }

  func link(to platform: SocialPlatform.ID) -> Link {
    .runReplay(run.record.id.rawValue, at: time.seconds, platform: platform.rawValue)
  }

  func link(to post: Post) -> Link {
    .runReplay(
      run.record.id.rawValue, at: time.seconds, platform: post.platform.rawValue,
      post: post.number)
  }

  /// What happened since the step before; at the start, what was there from the first second.
  var news: [RunEvent] {
    run.events(after: scale.before(time) ?? ScenarioTime(seconds: -1), until: time)
  }
}
