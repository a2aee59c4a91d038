import Kernel
import RunLog
import ScenarioFormat
import Web

/// Reads what is to be done from a posted form.
struct ActionForm {
  let form: FormData
  let role: String
  /// The present moment of the run, for what is to happen “in ten minutes”.
  var now = ScenarioTime.zero

  /// One action, or one for each network that a post goes to.
  func actions(on screen: RunScreen) throws -> [Action] {
    let text = form.text("key")
    let key = text.isEmpty ? SessionToken().text : String(text.prefix(100))
    let name = form.text("do")
    guard name != "edit", WrittenDraft.deeds.contains(name) else {
      return [Action(key: key, role: role, deed: try deed())]
    }
    if let name = form["photo"], !name.isEmpty { throw RunError.notAttached(name) }
    let draft = try WrittenDraft(form)
    return try Publishing(draft: draft, key: key, role: role).actions(on: screen)
  }

  private func deed() throws(RunError) -> Deed {
    switch form.text("do") {
    case "message": .message(to: try target(), text: form.text("text"))
    case "repost": .repost(try target())
    case "like": .like(try target())
    case "pin": .pin(try target())
    case "hide": .hide(try target(), reason: form.text("reason"))
    case "delete": .delete(try target(), reason: form.text("reason"))
    case "block": .block(try target(), reason: form.text("reason"))
    case "ask": .ask(text: form.text("text"))
    case "approve" where form["to"] == nil: .requestRelease(text: form.text("text"))
    case "approve": .approve(try target())
    case "escalate": .escalate(form["to"] == nil ? nil : try target(), reason: reasonOrText)
    case "log-decision": .logDecision(text: form.text("text"), reason: form.text("reason"))
    case let name: try accountDeed(name)
    }
  }

  private func accountDeed(_ name: String) throws(RunError) -> Deed {
    switch name {
    case "poll": .poll(draft, options: options)
    case "schedule": .schedule(draft, at: try time())
    case "unschedule": .unschedule(Int(form.text("number")) ?? 0)
    case "follow": .follow(handle: form.text("handle"), on: platform)
    case "unfollow": .unfollow(handle: form.text("handle"), on: platform)
    case "mute": .mute(words: form.text("words"), on: platform)
    case "unmute": .unmute(words: form.text("words"), on: platform)
    case "set-profile": .setProfile(platform, notice: form.text("text"))
    case "start-live": .startLive(platform, topic: form.text("text"))
    case "end-live": .endLive
    default: try moderation(name)
    }
  }

  private func moderation(_ name: String) throws(RunError) -> Deed {
    if let deed = Undoing(name: name) { return .undo(deed, try target()) }
    return switch name {
    case "edit": .edit(try target(), text: form.text("text"))
    case "report": .report(try target(), reason: form.text("reason"))
    case "close-comments": .closeComments(try target(), reason: form.text("reason"))
    case "open-comments": .openComments(try target())
    default: throw .unknownDeed(name)
    }
  }

  private var platform: SocialPlatform.ID { SocialPlatform.ID(form.text("platform")) }

  /// The filled ones of four fields.
  private var options: [String] {
    (1...4).map { form.text("option\($0)") }.filter { $0.contains { !$0.isWhitespace } }
  }

  /// A time of the scenario in `at`, or whole minutes from now in `in`.
  private func time() throws(RunError) -> ScenarioTime {
    if let minutes = form["in"], !minutes.isEmpty {
      guard let count = Int(minutes), (1...1440).contains(count) else { throw .badTime(minutes) }
      return now + ScenarioTime(seconds: 60 * count)
    }
    guard let time = ScenarioTime(form.text("at")) else { throw .badTime(form.text("at")) }
    return time
  }

  private func target() throws(RunError) -> Target {
    let text = form.text("to")
    guard let target = Target(text) else { throw .badTarget(text) }
    return target
  }

  private var draft: Draft {
    let image = form.text("image")
    let alt = form.text("alt")
    return Draft(
      platform: platform, text: form.text("text"),
      image: image.isEmpty ? nil : image, alt: alt.isEmpty ? nil : alt
    )
  }

  private var reasonOrText: String {
    let reason = form.text("reason")
    return reason.isEmpty ? form.text("text") : reason
  }
}
