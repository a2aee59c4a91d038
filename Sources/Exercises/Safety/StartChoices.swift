import Kernel
import Markup
import ScenarioFormat
import SiteMap

/// What somebody may see in a scenario, and how to start it: as it is, with milder words, or not.
///
/// Without a content note it is one button.
struct StartChoices: HTML {
  let note: String?
  /// The levels that differ for this pack, harshest first.
  let levels: [AbuseLevel]
  /// The words of the button.
  let start: String
  /// Where “Not now” leads.
  var elsewhere = Link.scenarios

  var body: some HTML {
    if let note {
      Element("div", ["class": "content-note", "role": "note", "aria-labelledby": "content-note"]) {
        Element("h2", ["id": "content-note"]) { "Before you start" }
        Element("p") { note }
        Element("p") { "You can stop at any time. It is never held against you." }
      }
    }
    Element("div", ["class": "start-choices"]) {
      (levels.isEmpty ? [.asInLife] : levels).enumerated().map { place, level in
        Element(
          "button",
          [
            "type": "submit", "name": "abuse", "value": level.rawValue,
            "class": place == 0 ? "primary" : nil,
          ]
        ) {
          place == 0 ? start : level.startWords
        }
      }
      if note != nil {
        Element("a", ["class": "button quiet", "href": elsewhere.path]) { "Not now" }
      }
    }
    if levels.count > 1 {
      Element("p", ["class": "hint"]) {
        "With less abuse some posts stay away or are milder. Points that need them do not count."
      }
    }
  }
}

extension AbuseLevel {
  /// What a button says that starts with milder words than the pack's.
  var startWords: String {
    switch self {
    case .asInLife: "Start"
    case .mild: "Start with less abuse"
    case .none: "Start without abuse"
    }
  }

  /// The level as a setting.
  var title: String {
    switch self {
    case .asInLife: "As in life"
    case .mild: "Mild: rude, but no abuse"
    case .none: "None"
    }
  }

  /// What a form says; nothing at all is as in life.
  init(form text: String) throws(RunError) {
    guard let level = text.isEmpty ? .asInLife : AbuseLevel(rawValue: text) else {
      throw .badAbuseLevel(text)
    }
    self = level
  }
}
