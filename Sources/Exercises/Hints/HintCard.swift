import DraftReview
import Markup
import ScenarioFormat
import SiteMap
import TextAnalysis

/// One finding: what, why, how, the rule, and a button that mends it where that is safe.
struct HintCard: HTML {
  let finding: Finding
  let deed: String
  let address: String
  /// From 0, in its list.
  let place: Int
  /// The network whose own text it is in.
  var network: SocialPlatform.ID?

  var body: some HTML {
    Element(
      "li",
      [
        "class": "finding finding-\(finding.severity.rawValue)",
        "id": Self.id(place, in: deed, network),
      ]
    ) {
      Element("p", ["class": "finding-what"]) {
        SeverityTag(severity: finding.severity)
        " "
        Element("strong") { finding.what }
      }
      if !finding.quote.isEmpty, !finding.what.contains(finding.quote) {
        Element("blockquote", ["class": "exhibit", "dir": "auto"]) { finding.quote }
      }
      Element("p") { finding.why }
      Element("p") {
        Element("strong") { "How to mend it: " }
        finding.how
      }
      HintButtons(
        key: FindingKey(finding, network: network), finding: finding, field: field,
        address: address)
    }
  }

  private var field: String { "text-\(deed)" + (network.map { "-\($0)" } ?? "") }

  static func id(
    _ index: Int, in deed: String, _ network: SocialPlatform.ID? = nil
  ) -> String {
    "finding-\(deed)-" + (network.map { "\($0)-" } ?? "") + "\(index + 1)"
  }
}

/// With JavaScript they act in the field itself; without, the first sends the form to be mended.
private struct HintButtons: HTML {
  let key: FindingKey
  let finding: Finding
  let field: String
  let address: String

  var body: some HTML {
    Element("div", ["class": "controls"]) {
      if hasPlace {
        if let rewrite = finding.rewrite {
          Element(
            "button",
            [
              "type": "submit", "name": "mend", "value": key.text, "formaction": address,
              "data-field": field, "data-start": "\(key.start)", "data-end": "\(key.end)",
              "data-quote": finding.quote, "data-rewrite": rewrite,
            ]
          ) { rewrite.isEmpty ? "Take it out" : "Write “\(rewrite)”" }
        }
        Element(
          "button",
          [
            "type": "button", "class": "quiet", "hidden": "", "data-show": "",
            "data-field": field, "data-start": "\(key.start)", "data-end": "\(key.end)",
            "data-quote": finding.quote, "aria-label": "Show in the text: \(finding.quote)",
          ]
        ) { "Show in the text" }
      }
      RuleName(rule: finding.rule)
    }
  }

  private var hasPlace: Bool { finding.span.start < finding.span.end || finding.rewrite != nil }
}

/// How grave a finding is, in a word and a color.
struct SeverityTag: HTML {
  let severity: Finding.Severity

  var body: some HTML {
    switch severity {
    case .block: Element("span", ["class": "tag tag-danger"]) { "Block" }
    case .warn: Element("span", ["class": "tag tag-warn"]) { "Warning" }
    case .tip: Element("span", ["class": "tag tag-tip"]) { "Tip" }
    }
  }
}
