package import ScenarioFormat

/// The parts that several deeds have.
extension Deed {
  /// What it points at.
  package var target: Target? {
    switch self {
    case .reply(let target, _), .quote(let target, _), .message(let target, _), .repost(let target),
      .like(let target), .pin(let target), .correct(let target, _), .hide(let target, _),
      .delete(let target, _), .block(let target, _), .approve(let target), .edit(let target, _),
      .undo(_, let target), .report(let target, _), .closeComments(let target, _),
      .openComments(let target):
      target
    case .escalate(let target, _): target
    case .post, .poll, .schedule, .unschedule, .follow, .unfollow, .mute, .unmute, .setProfile,
      .startLive, .endLive, .ask, .requestRelease, .logDecision:
      nil
    }
  }

  /// The reason that goes into the record.
  package var reason: String? {
    switch self {
    case .hide(_, let reason), .delete(_, let reason), .block(_, let reason),
      .escalate(_, let reason), .report(_, let reason), .closeComments(_, let reason),
      .logDecision(_, let reason):
      reason
    default: nil
    }
  }

  /// The public text, when the deed has one of its own.
  package var draft: Draft? {
    switch self {
    case .post(let draft), .reply(_, let draft), .quote(_, let draft), .poll(let draft, _),
      .correct(_, let draft), .schedule(let draft, _):
      draft
    default: nil
    }
  }

  /// The network it names itself; nil where a target or nothing does.
  package var platform: SocialPlatform.ID? {
    switch self {
    case .follow(_, let id), .unfollow(_, let id), .mute(_, let id), .unmute(_, let id),
      .setProfile(let id, _), .startLive(let id, _):
      id
    default: draft?.platform
    }
  }
}
