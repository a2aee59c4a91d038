import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// Where the officer writes: a new post, or a reply when `target` says to what.
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
        class: "composer",
        id: "composer-\(deed)",
        review: screen.reviewPath
      ) {
        ActionFields(deed: deed, key: "\(key)-\(deed)", platform: platform.id, target: target)
        Element("label", ["for": "text-\(deed)"]) { "\(title) on \(platform.name)" }
        Element("p", ["class": "hint", "id": "hint-\(deed)"]) {
          "You write as \(screen.setting.agency.name). At most "
          Element("span", ["data-limit": "\(platform.textLimit)"]) { "\(platform.textLimit)" }
          " characters."
        }
        WritingField(
          deed: deed, draft: deed, text: written?.text ?? "", limit: platform.textLimit,
          describedBy: "hint-\(deed) count-\(deed)")
        if deed == "post" {
          PictureFields(image: written?.image ?? "", alt: written?.alt ?? "")
        }
        Element("div", ["class": "composer-foot"]) {
          Element("p", ["class": "count", "id": "count-\(deed)", "data-count": deed]) { "" }
          Element("button", ["type": "submit", "class": "primary"]) {
            deed == "post" ? "Post" : "Reply"
          }
          CheckButton(screen: screen)
        }
        HintArea(screen: screen, deed: deed, hints: hints)
      }
    }
  }

  private var written: WrittenDraft? { hints?.draft }
}

/// Where a text for the public is typed; a browser keeps it under `draft` until it was sent.
struct WritingField: HTML {
  let deed: String
  let draft: String
  var text = ""
  var limit: Int?
  var describedBy: String?

  var body: some HTML {
    Element(
      "textarea",
      [
        "id": "text-\(deed)", "name": "text", "rows": limit == nil ? "3" : "4", "required": "",
        "aria-describedby": describedBy, "data-draft": draft,
        "data-max": limit.map { "\($0)" },
      ]
    ) {
      // The first line end in a text area belongs to the markup.
      text.hasPrefix("\n") ? "\n\(text)" : text
    }
  }
}

private struct PictureFields: HTML {
  let image: String
  let alt: String

  private var isEmpty: Bool { image.isEmpty && alt.isEmpty }

  var body: some HTML {
    Element("details", ["class": "picture-fields", "open": isEmpty ? nil : ""]) {
      Element("summary") { "Add a picture" }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "image"]) { "What the picture shows (for the exercise)" }
        VoidElement("input", ["id": "image", "name": "image", "type": "text", "value": image])
      }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "alt"]) { "Alt text" }
        Element("p", ["class": "hint", "id": "alt-hint"]) {
          "Say what matters in it for somebody who cannot see it."
        }
        VoidElement(
          "input",
          [
            "id": "alt", "name": "alt", "type": "text", "value": alt,
            "aria-describedby": "alt-hint",
          ]
        )
      }
    }
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
