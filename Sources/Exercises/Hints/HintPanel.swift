import DraftReview
import Markup
import SiteMap

/// What draft review says about the text of one form: the part of the page that is made anew while
/// somebody writes (`Assets/review.js`).
struct HintPanel: HTML {
  let deed: String
  /// Where the form goes to be reviewed or mended.
  let address: String
  /// nil before anything was written.
  let hints: DraftHints?

  /// Further findings wait behind one line, so that a composer stays a composer.
  private static let shown = 3

  var body: some HTML {
    Element("div", ["class": "hints", "id": "review-\(deed)", "data-review-part": ""]) {
      if let hints, !hints.draft.isBlank {
        Element("p", ["class": "findings-summary", "data-review-summary": ""]) { hints.summary }
        if !findings.isEmpty {
          MarkedDraft(hints: hints)
          list(of: findings.prefix(Self.shown))
        }
        if findings.count > Self.shown {
          Element("details", ["id": "more-\(deed)", "class": "more-findings"]) {
            Element("summary") { "\(findings.count - Self.shown) more" }
            list(of: findings.dropFirst(Self.shown))
          }
        }
        hints.own.map { ownList($0) }
        if hints.all.contains(where: { $0.severity == .block }) {
          Element("p", ["class": "hint"]) {
            "This is practice: you can publish it anyway. At work a block would stop it."
          }
        }
      } else {
        // An empty summary, so that nothing old is left to be heard.
        Element("p", ["class": "visually-hidden", "data-review-summary": ""]) { "" }
      }
    }
  }

  private var findings: [Finding] { hints?.findings ?? [] }

  private func list(of findings: ArraySlice<Finding>) -> some HTML {
    Element("ul", ["class": "findings"]) {
      zip(findings.indices, findings).map { index, finding in
        HintCard(finding: finding, deed: deed, address: address, place: index)
      }
    }
  }

  @HTMLBuilder private func ownList(_ own: OwnHints) -> some HTML {
    if !own.findings.isEmpty {
      Element("h3", ["class": "own-findings"]) { "In the text for \(own.name) alone" }
      Element("ul", ["class": "findings"]) {
        own.findings.enumerated().map { index, finding in
          HintCard(
            finding: finding, deed: deed, address: address, place: index, network: own.network)
        }
      }
    }
  }
}
