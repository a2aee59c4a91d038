import Kernel
import RunLog
import ScenarioFormat
import Web

/// Reads an action from a posted form.
struct ActionForm {
  let form: FormData
  let role: String

  func action() throws(RunError) -> Action {
    let key = form.text("key")
    return Action(
      key: key.isEmpty ? SessionToken().text : String(key.prefix(100)), role: role,
      deed: try deed()
    )
  }

  private func deed() throws(RunError) -> Deed {
    switch form.text("do") {
    case "post": .post(draft)
    case "reply": .reply(to: try target(), draft)
    case "quote": .quote(of: try target(), draft)
    case "correct": .correct(try target(), draft)
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
    case let name: throw .unknownDeed(name)
    }
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
      platform: SocialPlatform.ID(form.text("platform")), text: form.text("text"),
      image: image.isEmpty ? nil : image, alt: alt.isEmpty ? nil : alt
    )
  }

  private var reasonOrText: String {
    let reason = form.text("reason")
    return reason.isEmpty ? form.text("text") : reason
  }
}
