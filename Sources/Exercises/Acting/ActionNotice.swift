import Kernel
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// What the page says after an action was done.
enum ActionNotice {
  static func text(for deed: Deed) -> String {
    switch deed {
    case .post, .poll: "Posted."
    case .reply, .quote: "Your reply is public."
    case .message: "Sent."
    case .repost: "Reposted."
    case .like: "Liked."
    case .pin: "Pinned to the top of your page."
    case .correct: "The correction is public; the first post stays and is marked."
    case .hide: "Hidden. The post and your reason are in the record."
    case .delete: "Deleted from public view. The record is kept."
    case .block: "Blocked. Your reason is in the record."
    case .ask: "Asked. The answer comes to your inbox."
    case .requestRelease: "Sent to command. The decision comes to your inbox."
    case .approve: "Approved and published."
    case .escalate: "Handed over."
    }
  }
}

extension Deed {
  /// Where a public text of this deed appears.
  var platform: SocialPlatform.ID? {
    switch self {
    case .post(let draft), .reply(_, let draft), .quote(_, let draft), .poll(let draft, _),
      .correct(_, let draft):
      draft.platform
    default: nil
    }
  }
}

extension AppContext {
  /// The page to return to after a form: the platform it was about.
  func backPath(_ run: Run.ID, platform: SocialPlatform.ID? = nil) -> String {
    let wanted = platform?.rawValue ?? form.text("platform")
    return wanted.isEmpty
      ? Link.run(run.rawValue).path : Link.runFeed(run.rawValue, platform: wanted).path
  }
}
