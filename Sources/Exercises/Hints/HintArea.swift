import DraftReview
import Kernel
import Markup
import SiteMap

/// The place below a form where hints appear, or a word that there are none.
struct HintArea: HTML {
  let screen: RunScreen
  let deed: String
  var hints: DraftHints?

  var body: some HTML {
    if let address = screen.reviewPath {
      HintPanel(deed: deed, address: address, hints: hints?.draft.deed == deed ? hints : nil)
    } else {
      Element("p", ["class": "hint"]) { "Test: there are no hints while you write." }
    }
  }
}

/// Asks for the review where there is no JavaScript to do it; nothing is published.
struct CheckButton: HTML {
  let screen: RunScreen

  var body: some HTML {
    if let address = screen.reviewPath {
      Element(
        "button",
        [
          "type": "submit", "class": "check", "name": "check", "value": "1", "formaction": address,
        ]
      ) { "Check" }
    }
  }
}

/// What the page says first after a check: the answer, with the way to each finding.
struct CheckSummary: HTML {
  let hints: DraftHints

  var body: some HTML {
    if hints.isChecked { summary }
  }

  private var summary: some HTML {
    Element("div", ["class": "summary-box check-summary", "role": "status"]) {
      Element("h2") { "Checked: \(hints.summary)" }
      if !hints.all.isEmpty {
        Element("ol") {
          hints.findings.enumerated().map { index, finding in
            Element("li") {
              Element("a", ["href": "#\(HintCard.id(index, in: hints.draft.deed))"]) {
                finding.what
              }
            }
          }
          hints.own.map { own in
            own.findings.enumerated().map { index, finding in
              Element("li") {
                Element(
                  "a", ["href": "#\(HintCard.id(index, in: hints.draft.deed, own.network))"]
                ) { "\(own.name): \(finding.what)" }
              }
            }
          }
        }
      }
      Element("p", ["class": "hint"]) { "Nothing was published. Your text stands in the form." }
    }
  }
}

extension RunScreen {
  /// Where drafts of the run are reviewed; nil in a test.
  var reviewPath: String? {
    givesHints ? Link.runReview(run.rawValue).path : nil
  }

  /// Where a composer's preview and ledger come from, with the review of its text in practice.
  var composerPath: String { reviewPath ?? Link.runPreview(run.rawValue).path }
}
