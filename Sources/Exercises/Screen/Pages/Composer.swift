import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// Where the officer writes: a new post, or a reply when `target` says to what.
///
/// At rest it is the one line of `ComposerLine`; the style sheet shows everything else as soon as
/// somebody is in it or something stands in it, and always when it is `open`.
struct Composer: HTML {
  let screen: RunScreen
  let platform: SocialPlatform
  let formToken: String
  let key: String
  var target: Target?
  var deed = "post"
  var title = "New post"
  /// What was written and reviewed before the page was made.
  var hints: DraftHints?

  var body: some HTML {
    if screen.clock.state == .running || screen.clock.state == .paused {
      PostForm(
        to: Link.runActions(screen.run.rawValue).path,
        token: formToken,
        class: written == nil ? "composer" : "composer open",
        id: "composer-\(deed)",
        review: screen.composerPath
      ) {
        ActionFields(deed: deed, key: formKey, platform: platform.id, target: target)
        hints.map { FaultList(faults: $0.faults) }
        ComposerLine(
          agency: screen.setting.agency.name, heading: "\(title) on \(platform.name)",
          field: field)
        Element("p", ["class": "hint", "id": "hint-\(deed)"]) {
          "At most "
          Element("span", ["data-limit": "\(platform.textLimit)"]) { "\(platform.textLimit)" }
          " characters."
        }
        if needsPicture { picture }
        Element("div", ["class": "composer-foot"]) {
          Element("p", ["class": "count", "id": "count-\(deed)", "data-count": deed]) { "" }
          Element("button", ["type": "submit", "class": "primary"]) { buttonTitle }
          CheckButton(screen: screen)
          StepButton(step: .preview, screen: screen, deed: deed, cssClass: "check") { "Preview" }
        }
        if deed == "post" {
          NetworkChoice(screen: screen, platform: platform, deed: deed, draft: written)
        }
        HintArea(screen: screen, deed: deed, hints: hints)
        PreviewPanel(screen: screen, draft: written, deed: deed)
        ApprovalList(screen: screen, deed: deed)
        if !needsPicture { picture }
        TemplateDrawer(screen: screen, platform: platform, deed: deed)
        KnowledgeDrawer(screen: screen, deed: deed)
        if deed == "post" {
          PollFields(deed: deed, draft: written)
          ScheduleFields(screen: screen, deed: deed, draft: written)
        }
        AskCommand(screen: screen, deed: deed)
        if deed == "post" || deed == "reply" { pending }
      }
    }
  }

  private var written: WrittenDraft? { hints?.draft.deed == deed ? hints?.draft : nil }
  private var formKey: String { hints?.key ?? "\(key)-\(deed)" }

  private var field: WritingField {
    WritingField(
      deed: deed, draft: deed, text: written?.text ?? "", limit: platform.textLimit,
      invitation: deed == "reply" ? "Write a reply…" : "Write a post…",
      describedBy: "hint-\(deed) count-\(deed)")
  }

  private var needsPicture: Bool { deed == "post" && platform.needsPicture }

  /// What the script shows while a post is on its way (`Assets/pending.js`).
  private var pending: some HTML {
    Element("template", ["data-pending": ""]) {
      PostArticle(
        post: screen.unsentPost(number: PostArticle.sample, text: "…", on: platform.id),
        screen: screen,
        isInThread: true)
    }
  }

  private var picture: some HTML {
    PictureChoice(
      screen: screen, platform: platform, deed: deed, draft: written,
      fault: hints?.faults.first { $0.field == "photo-\(deed)" }?.message)
  }

  private var buttonTitle: String {
    switch deed {
    case "post": "Post"
    case "reply": "Reply"
    case "quote": "Quote"
    default: "Publish the correction"
    }
  }
}

/// What a composer is at rest: whose account it is, and where to write.
private struct ComposerLine: HTML {
  let agency: String
  let heading: String
  let field: WritingField

  var body: some HTML {
    Element("div", ["class": "composer-line"]) {
      Element("span", ["class": "avatar avatar-agency", "aria-hidden": "true"]) { "" }
      Element("label", ["for": "text-\(field.deed)"]) {
        Element("span", ["class": "composer-title"]) { "\(heading) as " }
        Element("span", ["class": "composer-account"]) { agency }
      }
      field
    }
  }
}

/// Sends the text to command before it goes out.
private struct AskCommand: HTML {
  let screen: RunScreen
  let deed: String

  var body: some HTML {
    Element("p", ["class": "ask-command"]) {
      StepButton(step: .askForText, screen: screen, deed: deed, cssClass: "quiet") {
        "Send this text to command first"
      }
      Element("span", ["class": "hint"]) { "It comes back here with the decision." }
    }
  }
}

/// What is wrong with a form that came back, each with the way to its field.
struct FaultList: HTML {
  let faults: [FormFault]

  var body: some HTML {
    if !faults.isEmpty {
      ErrorSummary(faults.map { ($0.field, $0.message) })
    }
  }
}

/// Where a text for the public is typed; a browser keeps it under `draft` until it was sent.
struct WritingField: HTML {
  let deed: String
  let draft: String
  var text = ""
  var limit: Int?
  /// What an empty field says.
  var invitation: String?
  var describedBy: String?

  var body: some HTML {
    Element(
      "textarea",
      [
        "id": "text-\(deed)", "name": "text", "rows": limit == nil ? "3" : "4", "required": "",
        "dir": "auto", "placeholder": invitation, "aria-describedby": describedBy,
        "data-draft": draft,
        "data-max": limit.map { "\($0)" },
      ]
    ) { text.asTextArea }
  }
}

/// The hidden part of every form that acts in a run.
struct ActionFields: HTML {
  let deed: String
  let key: String
  var platform: SocialPlatform.ID?
  var target: Target?

  var body: some HTML {
    VoidElement("input", ["type": "hidden", "name": "do", "value": deed])
    VoidElement("input", ["type": "hidden", "name": "key", "value": key])
    platform.map {
      VoidElement("input", ["type": "hidden", "name": "platform", "value": $0.rawValue])
    }
    target.map {
      VoidElement("input", ["type": "hidden", "name": "to", "value": $0.text])
    }
  }
}
