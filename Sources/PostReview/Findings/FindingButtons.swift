import DraftReview
import Markup

/// What can be done about a finding: put the rewrite in, look at the place, or let it stand.
///
/// They belong to the draft's form, so that nothing typed is lost when one is pressed. With
/// JavaScript the first two act in the field itself (`Assets/review.js`).
struct FindingButtons: HTML {
  let key: FindingKey
  let finding: Finding
  let acts: FindingCard.Acts

  var body: some HTML {
    Element("div", ["class": "controls"]) {
      if acts.edits, let rewrite = finding.rewrite {
        Element(
          "button",
          [
            "type": "submit", "name": "do", "value": "fix=\(key.text)", "form": DraftFormID.form,
            "data-field": key.field.name, "data-start": "\(key.start)", "data-end": "\(key.end)",
            "data-quote": finding.quote, "data-rewrite": rewrite,
          ]
        ) { rewrite.isEmpty ? "Take it out" : "Write “\(rewrite)”" }
      }
      if acts.edits, key.start < key.end {
        Element(
          "button",
          [
            "type": "button", "class": "quiet", "form": DraftFormID.form, "hidden": "",
            "data-show": "", "data-field": key.field.name, "data-start": "\(key.start)",
            "data-end": "\(key.end)", "data-quote": finding.quote,
            "aria-label": "Show in the text: \(finding.quote)",
          ]
        ) { "Show in the text" }
      }
    }
    if let act {
      Element("details", ["class": "stand", "id": "stand=\(key.text)"]) {
        Element("summary") {
          act.title
          // Many findings have this button: a screen reader hears which one it is.
          Element("span", ["class": "visually-hidden"]) { ": \(finding.what)" }
        }
        Element("div", ["class": "field"]) {
          Element("label", ["for": reasonID]) { "Why it may stand" }
          VoidElement(
            "input",
            [
              "type": "text", "id": reasonID, "name": reasonID, "form": DraftFormID.form,
              "maxlength": "\(DraftLimits.reason)", "autocomplete": "off",
            ])
        }
        Element(
          "button",
          [
            "type": "submit", "name": "do", "value": "\(act.command)=\(key.text)",
            "form": DraftFormID.form,
          ]
        ) { act.button }
      }
    }
  }

  private var reasonID: String { "reason-\(key.text)" }

  /// A writer lets a warning stand, an approver a block.
  private var act: (command: String, title: String, button: String)? {
    switch finding.severity {
    case .block where acts.overrides:
      ("override", "Override this block", "Override with this reason")
    case .warn where acts.ignores, .tip where acts.ignores:
      ("ignore", "Let it stand", "Let it stand for this reason")
    default: nil
    }
  }
}
