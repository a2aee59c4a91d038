import Kernel
import Markup
import RunLog
import ScenarioFormat
import Web

/// An act that needs nothing but a press.
struct ActButton: HTML {
  let act: PostAct
  let panel: PostActs

  var body: some HTML {
    PostForm(to: panel.path, token: panel.formToken, class: "inline") {
      ActTarget(act: act, panel: panel)
      Element("button", ["type": "submit"]) { act.title }
    }
  }
}

/// An act that needs a text or a reason.
struct ActForm: HTML {
  let act: PostAct
  let panel: PostActs

  var body: some HTML {
    Element("details", ["open": hints == nil ? nil : ""]) {
      Element("summary") { act.title }
      PostForm(
        to: panel.path, token: panel.formToken, review: isReviewed ? panel.screen.reviewPath : nil
      ) {
        ActTarget(act: act, panel: panel)
        advice.map { text in
          Element("p", ["class": "hint", "id": "advice-\(act.deed)"]) { text }
        }
        ActField(
          act: act, draft: draft, written: hints?.draft.text,
          limit: isReviewed ? panel.platform.textLimit : nil, describedBy: described)
        if isReviewed {
          Element("p", ["class": "count", "id": "count-\(act.deed)", "data-count": draft]) { "" }
        }
        Element("div", ["class": "controls"]) {
          Element("button", ["type": "submit"]) { act.title }
          if isReviewed { CheckButton(screen: panel.screen) }
        }
        if isReviewed { HintArea(screen: panel.screen, deed: act.deed, hints: hints) }
      }
    }
  }

  private var draft: String { "\(act.deed)-\(panel.post.number)" }

  private var described: String? {
    let parts = [
      advice.map { _ in "advice-\(act.deed)" }, isReviewed ? "count-\(act.deed)" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private var isReviewed: Bool {
    if case .text(_, true, _)? = act.field { true } else { false }
  }

  /// A test shows no help.
  private var advice: String? { panel.screen.mode == .practice ? act.advice : nil }

  private var hints: DraftHints? {
    panel.hints?.draft.deed == act.deed ? panel.hints : nil
  }
}

private struct ActField: HTML {
  let act: PostAct
  let draft: String
  let written: String?
  let limit: Int?
  let describedBy: String?

  var body: some HTML {
    switch act.field {
    case .text(let label, _, let starts):
      Element("label", ["for": "text-\(act.deed)"]) { label }
      WritingField(
        deed: act.deed, draft: draft, text: written ?? starts, limit: limit,
        describedBy: describedBy)
    case .reason:
      Element("label", ["for": "reason-\(act.deed)"]) { "Reason, for the record" }
      VoidElement(
        "input",
        [
          "id": "reason-\(act.deed)", "name": "reason", "type": "text", "required": "",
          "maxlength": "500", "aria-describedby": describedBy,
        ]
      )
    case nil: ""
    }
  }
}

/// The hidden part of a form about the panel's post; without JavaScript it leads back to the thread.
private struct ActTarget: HTML {
  let act: PostAct
  let panel: PostActs

  var body: some HTML {
    ActionFields(
      deed: act.deed, key: "\(panel.key)-\(act.deed)", platform: panel.platform.id,
      target: .post(panel.post.number))
    VoidElement("input", ["type": "hidden", "name": "back", "value": "thread"])
    if act.deed == "follow" || act.deed == "unfollow" {
      VoidElement(
        "input", ["type": "hidden", "name": "handle", "value": panel.post.author.handle])
    }
  }
}
