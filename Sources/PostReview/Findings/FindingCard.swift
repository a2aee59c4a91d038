import DraftReview
import Kernel
import Markup
import SiteMap

/// One finding: what, why, how, the rule, and what can be done about it.
struct FindingCard: HTML {
  let passage: ReviewedPassage
  let found: PassageFinding
  let decision: FindingDecision?
  let acts: Acts

  /// What the reader may do on this page.
  struct Acts: Equatable {
    var edits: Bool
    var ignores: Bool
    var overrides: Bool

    static let none = Acts(edits: false, ignores: false, overrides: false)
  }

  var body: some HTML {
    Element(
      "li",
      ["class": "finding finding-\(decision == nil ? severity.rawValue : "settled")", "id": id]
    ) {
      Element("p", ["class": "finding-what"]) {
        SeverityTag(severity: severity)
        " "
        Element("strong") { finding.what }
      }
      if !finding.quote.isEmpty, !finding.what.contains(finding.quote) {
        Element("blockquote", ["class": "exhibit", "dir": "auto"]) { finding.quote }
      }
      Element("p") { finding.why }
      Element("p") {
        Element("strong") { "Do this: " }
        finding.how
      }
      Element("p", ["class": "meta"]) {
        whereFound
        Element("a", ["href": Link.rule(finding.rule).path]) {
          "Rule: \(finding.rule.ruleTitle)"
        }
      }
      if let decision {
        Element("p", ["class": "finding-decision"]) {
          Element("strong") { "\(decision.person.name) lets it stand: " }
          decision.reason
        }
      } else {
        FindingButtons(key: key, finding: finding, acts: acts)
      }
    }
  }

  private var finding: Finding { found.finding }
  private var severity: Finding.Severity { finding.severity }
  private var key: FindingKey { FindingKey(field: passage.field, finding: finding) }
  private var id: String { key.anchor }

  private var whereFound: String {
    let names = passage.networks.filter { found.networks.contains($0.id) }.map(\.name)
    return names.isEmpty ? "" : "On \(names.joined(separator: ", ")). "
  }
}

/// How grave a finding is, in a word and a color.
struct SeverityTag: HTML {
  let severity: Finding.Severity

  var body: some HTML {
    Element("span", ["class": "tag \(cssClass)"]) { word }
  }

  private var word: String {
    switch severity {
    case .block: "Block"
    case .warn: "Warning"
    case .tip: "Tip"
    }
  }

  private var cssClass: String {
    switch severity {
    case .block: "tag-danger"
    case .warn: "tag-warn"
    case .tip: "tag-tip"
    }
  }
}

extension FindingKey {
  /// The id of its card on the page.
  var anchor: String { "finding=\(text)" }
}
