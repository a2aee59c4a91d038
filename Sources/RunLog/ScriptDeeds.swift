import ContentFiles
import Kernel
import ScenarioFormat

/// Reads what a line of a script does; a post to several platforms is several deeds.
struct ScriptDeeds {
  let context: ScriptContext
  let at: ScenarioTime
  let ownPosts: Int

  private var targets: ScriptTargets {
    ScriptTargets(context: context, at: at, ownPosts: ownPosts)
  }

  func read(_ line: inout ScriptLine) -> [Deed] {
    guard let name = line.need(.do, for: "what is done") else { return [] }
    guard let known = ScriptKey.known(for: name) else {
      let meant = Suggestion.sentence(for: name, among: PackVocabulary.standard.actions)
      line.fault("There is no action “\(name)”. \(meant)")
      return []
    }
    line.checkKeys(known: known.union(ScriptKey.common), deed: name)
    switch name {
    case "post": return posts(&line)
    case "poll": return poll(&line).map { [$0] } ?? []
    case "reply", "quote", "correct": return answer(name, &line).map { [$0] } ?? []
    case "ask": return line.need(.text, for: "what you ask").map { [.ask(text: $0)] } ?? []
    case "approve": return approve(&line).map { [$0] } ?? []
    case "schedule", "unschedule", "follow", "unfollow", "mute", "unmute", "set-profile",
      "start-live", "end-live", "log-decision":
      return account(name, &line).map { [$0] } ?? []
    default: return other(name, &line).map { [$0] } ?? []
    }
  }

  private func posts(_ line: inout ScriptLine) -> [Deed] {
    if line.has(.platform), line.has(.platforms) {
      line.fault("There is “platform” and “platforms”. Keep one of them.")
    }
    let several = line.has(.platforms)
    let names = several ? line.texts(.platforms) ?? [] : [platform(&line)].compactMap(\.self)
    let text = line.need(.text, for: "what you post")
    return names.compactMap { name in
      let network = checked(name, &line)
      requirePicture(on: network, &line)
      return draft(text, on: network, &line).map { .post($0) }
    }
  }

  private func poll(_ line: inout ScriptLine) -> Deed? {
    let network = checked(platform(&line), &line)
    let text = line.need(.text, for: "what you ask people")
    if !line.has(.options) { line.fault("“options” is missing. Add two to four answers.") }
    let options = line.texts(.options) ?? []
    if !options.isEmpty, !(2...4).contains(options.count) {
      line.fault("The poll has \(options.count) options. Give two to four.")
    }
    require(.poll, on: network, &line)
    requirePicture(on: network, &line)
    return draft(text, on: network, &line).map { .poll($0, options: options) }
  }

  private func answer(_ name: String, _ line: inout ScriptLine) -> Deed? {
    let target = targets.read(&line, for: name)
    let network = checked(platform(&line), &line)
    let text = line.need(.text, for: "what you say")
    if name == "quote" {
      require(.quote, on: network, &line)
      requirePicture(on: network, &line)
    }
    let isRejection = ScriptTargets.draft(target, in: context) != nil
    guard let draft = draft(text, on: network, isPublic: !isRejection, &line), let target else {
      return nil
    }
    switch name {
    case "reply": return .reply(to: target, draft)
    case "quote": return .quote(of: target, draft)
    default: return .correct(target, draft)
    }
  }

  private func approve(_ line: inout ScriptLine) -> Deed? {
    guard line.has(.text) != line.has(.to) else {
      line.fault("“approve” needs either a text to be released, or “to” a draft. Give one.")
      return nil
    }
    if line.has(.text) { return line.text(.text).map { .requestRelease(text: $0) } }
    return targets.read(&line, for: "approve").map { .approve($0) }
  }

  /// Deeds that point at something that is there.
  private func other(_ name: String, _ line: inout ScriptLine) -> Deed? {
    if line.has(.platform) { _ = checked(line.text(.platform), &line) }
    let needsReason = Self.reasoned.contains(name)
    let reason = needsReason ? line.need(.reason, for: "it goes into the record") : nil
    let needsText = name == "message" || name == "edit"
    let text = needsText ? line.need(.text, for: "what you write") : nil
    let target =
      name == "escalate" && !line.has(.to) ? nil : targets.read(&line, for: name)
    if name == "escalate" { return reason.map { .escalate(target, reason: $0) } }
    guard let target else { return nil }
    targets.checkNetwork(of: target, allows: name, &line)
    if let deed = Undoing(name: name) { return .undo(deed, target) }
    switch name {
    case "message": return text.map { .message(to: target, text: $0) }
    case "edit": return text.map { .edit(target, text: $0) }
    case "repost": return .repost(target)
    case "like": return .like(target)
    case "pin": return .pin(target)
    case "open-comments": return .openComments(target)
    default: return reason.flatMap { Self.moderation(name, target, $0) }
    }
  }

  private static let reasoned: Set<String> = [
    "hide", "block", "delete", "escalate", "report", "close-comments",
  ]

  private static func moderation(_ name: String, _ target: Target, _ reason: String) -> Deed? {
    switch name {
    case "hide": .hide(target, reason: reason)
    case "block": .block(target, reason: reason)
    case "delete": .delete(target, reason: reason)
    case "report": .report(target, reason: reason)
    case "close-comments": .closeComments(target, reason: reason)
    default: nil
    }
  }
}
