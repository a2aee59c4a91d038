import Kernel
import RunLog
import ScenarioFormat

/// One line of `answers/*.jsonl`.
struct ScriptLine: Decodable {
  var at: String
  var `as`: String
  var `do`: String
  var platform: String?
  var platforms: [String]?
  var to: String?
  var text: String?
  var reason: String?
  var image: String?
  var alt: String?
  var options: [String]?

  /// The deeds of the line, one for each platform; nil when the line is not a script's.
  var deeds: [Deed]? {
    let drafts = (platforms ?? [platform ?? "microblog"]).map {
      Draft(platform: SocialPlatform.ID($0), text: text ?? "", image: image, alt: alt)
    }
    guard let first = drafts.first else { return nil }
    guard let target else { return untargeted(drafts, first: first) }
    return targeted(target, draft: first).map { [$0] }
  }

  private func untargeted(_ drafts: [Draft], first: Draft) -> [Deed]? {
    switch `do` {
    case "post": drafts.map(Deed.post)
    case "poll": [.poll(first, options: options ?? [])]
    case "ask": [.ask(text: first.text)]
    case "approve": [.requestRelease(text: first.text)]
    case "escalate": [.escalate(nil, reason: reason ?? "")]
    default: nil
    }
  }

  private func targeted(_ target: Target, draft: Draft) -> Deed? {
    switch `do` {
    case "reply": .reply(to: target, draft)
    case "quote": .quote(of: target, draft)
    case "message": .message(to: target, text: draft.text)
    case "repost": .repost(target)
    case "like": .like(target)
    case "pin": .pin(target)
    case "correct": .correct(target, draft)
    case "hide": .hide(target, reason: reason ?? "")
    case "delete": .delete(target, reason: reason ?? "")
    case "block": .block(target, reason: reason ?? "")
    case "approve": .approve(target)
    case "escalate": .escalate(target, reason: reason ?? "")
    default: nil
    }
  }

  private var target: Target? {
    guard let parts = to?.split(separator: ":", maxSplits: 1), parts.count == 2 else { return nil }
    switch parts[0] {
    case "inject": return .inject(Inject.ID(String(parts[1])))
    case "post": return Int(parts[1]).map(Target.ownPost)
    case "crowd": return Int(parts[1]).map(Target.post)
    case "question": return .latestQuestion
    default: return nil
    }
  }
}
