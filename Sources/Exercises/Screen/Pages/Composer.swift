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

  var body: some HTML {
    if screen.clock.state == .running || screen.clock.state == .paused {
      PostForm(
        to: Link.runActions(screen.run.rawValue).path,
        token: formToken,
        class: "composer",
        id: "composer-\(deed)"
      ) {
        ActionFields(deed: deed, key: "\(key)-\(deed)", platform: platform.id, target: target)
        Element("label", ["for": "text-\(deed)"]) { "\(title) on \(platform.name)" }
        Element("p", ["class": "hint", "id": "hint-\(deed)"]) {
          "You write as \(screen.setting.agency.name). At most "
          Element("span", ["data-limit": "\(platform.textLimit)"]) { "\(platform.textLimit)" }
          " characters."
        }
        Element(
          "textarea",
          [
            "id": "text-\(deed)", "name": "text", "rows": "4", "required": "",
            "aria-describedby": "hint-\(deed) count-\(deed)", "data-draft": "\(deed)",
            "data-max": "\(platform.textLimit)",
          ]
        ) { "" }
        if deed == "post" {
          PictureFields()
        }
        Element("div", ["class": "composer-foot"]) {
          Element("p", ["class": "count", "id": "count-\(deed)", "data-count": deed]) { "" }
          Element("button", ["type": "submit", "class": "primary"]) {
            deed == "post" ? "Post" : "Reply"
          }
        }
      }
    }
  }
}

private struct PictureFields: HTML {
  var body: some HTML {
    Element("details", ["class": "picture-fields"]) {
      Element("summary") { "Add a picture" }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "image"]) { "What the picture shows (for the exercise)" }
        VoidElement("input", ["id": "image", "name": "image", "type": "text"])
      }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "alt"]) { "Alt text" }
        Element("p", ["class": "hint", "id": "alt-hint"]) {
          "Say what matters in it for somebody who cannot see it."
        }
        VoidElement(
          "input",
          ["id": "alt", "name": "alt", "type": "text", "aria-describedby": "alt-hint"]
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
