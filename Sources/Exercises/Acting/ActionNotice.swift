import Kernel
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// What the page says after an action was done.
enum ActionNotice {
  static func text(for actions: [Action]) -> String {
    guard actions.count != 1, let first = actions.first else {
      return actions.first.map { text(for: $0.deed) } ?? ""
    }
    switch first.deed {
    case .post, .poll: return "Posted on \(actions.count) networks."
    case .schedule: return "Scheduled on \(actions.count) networks."
    default: break
    }
    return text(for: first.deed)
  }

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
    case .edit: "Changed. The earlier words stay in the record, and readers see that it was edited."
    case .schedule: "Scheduled. It goes out by itself, as it is, unless you cancel it."
    case .unschedule: "Cancelled. It will not go out."
    case .undo(let deed, _): undone(deed)
    case .report: "Reported. The network decides by its own rules, and tells you."
    case .closeComments: "Comments are closed for everybody. Your reason is in the record."
    case .openComments: "Comments are open again."
    case .follow: "You follow the account now."
    case .unfollow: "You no longer follow the account."
    case .mute: "Muted in your view only. The posts are still there, and so are their questions."
    case .unmute: "No longer muted."
    case .setProfile: "The profile notice is changed."
    case .startLive: "You are live. People ask below your announcement."
    case .endLive: "The question time is over. What was asked stays."
    case .logDecision: "In the decision log, with your reason."
    }
  }

  private static func undone(_ deed: Undoing) -> String {
    switch deed {
    case .like: "No longer liked."
    case .repost: "No longer reposted. Who saw it has seen it."
    case .pin: "No longer pinned."
    case .hide: "Public again. The record keeps that it was hidden."
    case .block: "No longer blocked. The record keeps that it was."
    }
  }
}

extension AppContext {
  /// The page to return to after a deed: the one that the form names, or the platform it was about.
  func backPath(_ run: Run.ID, after deed: Deed) -> String {
    switch form.text("back") {
    case "desk": return Link.runDesk(run.rawValue).path
    case "thread":
      guard case .post(let number)? = deed.target else { break }
      return Link.runThread(run.rawValue, post: number).path
    default: break
    }
    return backPath(run, platform: deed.platform)
  }

  /// The page to return to after a form: the platform it was about.
  func backPath(_ run: Run.ID, platform: SocialPlatform.ID? = nil) -> String {
    let wanted = platform?.rawValue ?? form.text("platform")
    return wanted.isEmpty
      ? Link.run(run.rawValue).path : Link.runFeed(run.rawValue, platform: wanted).path
  }
}
