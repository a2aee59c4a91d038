import RunLog
import ScenarioFormat

/// The parts of a deed that a fork reads and changes.
extension Deed {
  func pointing(at target: Target) -> Deed {
    switch self {
    case .reply(_, let draft): .reply(to: target, draft)
    case .quote(_, let draft): .quote(of: target, draft)
    case .message(_, let text): .message(to: target, text: text)
    case .repost: .repost(target)
    case .like: .like(target)
    case .pin: .pin(target)
    case .correct(_, let draft): .correct(target, draft)
    case .hide(_, let reason): .hide(target, reason: reason)
    case .delete(_, let reason): .delete(target, reason: reason)
    case .block(_, let reason): .block(target, reason: reason)
    case .approve: .approve(target)
    case .escalate(_, let reason): .escalate(target, reason: reason)
    case .edit(_, let text): .edit(target, text: text)
    case .undo(let deed, _): .undo(deed, target)
    case .report(_, let reason): .report(target, reason: reason)
    case .closeComments(_, let reason): .closeComments(target, reason: reason)
    case .openComments: .openComments(target)
    case .post, .poll, .schedule, .unschedule, .follow, .unfollow, .mute, .unmute, .setProfile,
      .startLive, .endLive, .ask, .requestRelease, .logDecision:
      self
    }
  }

  /// What is said, in public or in private; nil for deeds without words of their own.
  package var words: String? {
    switch self {
    case .message(_, let text), .ask(let text), .requestRelease(let text), .edit(_, let text):
      text
    default: draft?.text
    }
  }

  /// The same deed in other words; nil when it has none.
  func saying(_ text: String) -> Deed? {
    guard var draft else {
      switch self {
      case .message(let target, _): return .message(to: target, text: text)
      case .edit(let target, _): return .edit(target, text: text)
      case .ask: return .ask(text: text)
      case .requestRelease: return .requestRelease(text: text)
      default: return nil
      }
    }
    draft.text = text
    switch self {
    case .post: return .post(draft)
    case .reply(let target, _): return .reply(to: target, draft)
    case .quote(let target, _): return .quote(of: target, draft)
    case .poll(_, let options): return .poll(draft, options: options)
    case .correct(let target, _): return .correct(target, draft)
    case .schedule(_, let time): return .schedule(draft, at: time)
    default: return nil
    }
  }
}
