import Kernel
import RunLog
import ScenarioFormat

extension ItemAward {
  /// Does something, to an inject or at all; half the points are for a logged reason when one is asked.
  func act(_ action: String, on inject: Inject.ID?, needsReason: Bool) -> Evidence {
    let start = inject.map { record.arrivals[$0] } ?? .some(.zero)
    guard let start else { return neverCame() }
    let act = wording(action, on: inject)
    guard let done = deeds(action, on: inject).first(where: { $0.at >= start }) else {
      return line(
        share: 0,
        "You did not \(act).\(due(since: start))",
        exhibit: inject.map { Exhibit(inject: $0, at: Moment(start)) }
      )
    }
    let timely = timely(done.at, since: start)
    let isReasoned = !needsReason || done.deed.reason?.contains(where: \.isLetter) == true
    let missing = isReasoned ? "" : " Half the points are for a reason in the log."
    return line(
      share: timely * (isReasoned ? 1 : 0.5),
      "At \(clock(done.at)) you \(wording(action, on: inject, past: true)).\(lateness(of: done.at, since: start))\(missing)",
      exhibit: exhibit(of: done, on: inject)
    )
  }

  /// Leaves something undone once it was possible.
  func refrain(from action: String, on inject: Inject.ID?) -> [Evidence] {
    if let inject, record.arrivals[inject] == nil { return [neverCame()] }
    let act = wording(action, on: inject)
    let base = line(share: activity, "You did right not to \(act). \(inProportion)")
    guard let done = deeds(action, on: inject).first else { return [base] }
    return [
      line(
        share: 0,
        "At \(clock(done.at)) you \(wording(action, on: inject, past: true)). It had to be left undone.",
        exhibit: exhibit(of: done, on: inject)
      )
    ]
  }

  /// The action in words: “hide the post of Grady Holt”, or what was done: “hid the post …”.
  private func wording(_ action: String, on inject: Inject.ID?, past: Bool = false) -> String {
    let of = inject.map { "the \(noun(of: $0)) of \(sender(of: $0))" }
    let verb = past ? ActionWording.past(action) : action
    switch action {
    case "ask":
      return "\(verb) the information desk" + (of.map { " about \($0)" } ?? "")
    case "approve":
      let request = "\(past ? "asked" : "ask") command for release"
      guard let inject, let of else { return request }
      return isFree(inject) ? "\(request) after \(of)" : "\(verb) \(of)"
    case "escalate":
      return "\(past ? "handed" : "hand") over " + (of ?? "what is not yours to settle")
    case "block": return "\(verb) the writer of " + (of ?? "a post")
    case "pin", "unpin", "correct", "edit":
      return "\(verb) a post of your own" + (of.map { " after \($0)" } ?? "")
    case let name where ActionWording.whole[name] != nil:
      let words = ActionWording.whole[name].map { past ? $0.past : $0.now } ?? name
      return words + (of.map { " after \($0)" } ?? "")
    default: return "\(verb) " + (of ?? "a post")
    }
  }

  private func noun(of inject: Inject.ID) -> String {
    switch assessment.pack.injects.first(where: { $0.id == inject })?.kind {
    case .post, nil: "post"
    case .picture: "picture"
    case .message: "message"
    case .call: "call"
    case .note: "note"
    case .draft: "draft"
    }
  }

  private func exhibit(of done: RunRecord.PastDeed, on inject: Inject.ID?) -> Exhibit {
    let post = done.deed.target.flatMap(record.post)
    return Exhibit(
      quote: done.deed.reason ?? done.deed.text,
      post: post,
      inject: inject,
      at: Moment(done.at)
    )
  }

  private func deeds(_ action: String, on inject: Inject.ID?) -> [RunRecord.PastDeed] {
    record.deeds.filter { past in
      guard past.deed.name == action else { return false }
      guard let inject else { return true }
      guard let target = past.deed.target else { return isFree(inject) }
      if record.inject(of: target) == inject { return true }
      // Pinning and correcting point at an own post, not at what called for it.
      guard let number = record.post(of: target), record.ownPosts.contains(number) else {
        return false
      }
      return Self.onOwnPosts.contains(past.deed.name)
    }
  }

  private static let onOwnPosts: Set<String> = [
    "pin", "unpin", "correct", "edit", "close-comments", "open-comments",
  ]

  /// Whether a deed without a target can be meant for an inject: a draft is approved by name only.
  private func isFree(_ inject: Inject.ID) -> Bool {
    assessment.pack.injects.first { $0.id == inject }?.kind != .draft
  }
}

enum ActionWording {
  /// Acts that need no object in a sentence, now and in the past.
  static let whole: [String: (now: String, past: String)] = [
    "schedule": ("schedule a post", "scheduled a post"),
    "unschedule": ("cancel a scheduled post", "cancelled a scheduled post"),
    "close-comments": ("close comments", "closed comments"),
    "open-comments": ("open comments", "opened comments"),
    "follow": ("follow an account", "followed an account"),
    "unfollow": ("unfollow an account", "unfollowed an account"),
    "mute": ("mute words", "muted words"), "unmute": ("unmute words", "unmuted words"),
    "set-profile": ("set a profile notice", "set a profile notice"),
    "start-live": ("open a question time", "opened a question time"),
    "end-live": ("end a question time", "ended a question time"),
    "log-decision": ("log a decision", "logged a decision"),
  ]

  static func past(_ action: String) -> String {
    switch action {
    case "hide": "hid"
    case "reply": "replied to"
    case "message": "messaged"
    case "pin", "unpin": action + "ned"
    case "unhide": "unhid"
    case "report", "edit", "unblock", "unrepost": action + "ed"
    case "ask", "post", "poll", "repost", "block", "correct": action + "ed"
    default: action + "d"
    }
  }
}

extension Deed {
  /// What it says to the desk, to command or to one person.
  var text: String? {
    switch self {
    case .ask(let text), .requestRelease(let text), .message(_, let text): text
    case .logDecision(let text, _): text
    default: nil
    }
  }
}
