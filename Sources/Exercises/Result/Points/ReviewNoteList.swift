import DraftReview
import Markup
import RunLog
import ScenarioFormat
import Scoring

/// What draft review finds in the posts, by rule; it explains the points and takes none itself.
struct ReviewNoteList: HTML {
  let score: Score
  let screen: RunScreen

  var body: some HTML {
    if let notes = score.notes, !notes.isEmpty {
      Element("section", ["class": "evidence", "aria-labelledby": "review-notes"]) {
        Element("h2", ["id": "review-notes"]) { "What draft review finds in your posts" }
        Element("p", ["class": "hint"]) {
          "By the rules, and by what was known and released at that moment. The points stand above; "
            + "this list takes none."
        }
        Finding.Severity.allCases.map { severity in
          ReviewNoteGroup(
            severity: severity, notes: notes.filter { $0.severity == severity }, screen: screen)
        }
      }
    }
  }
}

private struct ReviewNoteGroup: HTML {
  let severity: Finding.Severity
  let notes: [ReviewNote]
  let screen: RunScreen

  var body: some HTML {
    if !notes.isEmpty {
      Element("details", ["open": severity == .block ? "" : nil]) {
        Element("summary") { "\(title): \(notes.count)" }
        Element("ul", ["class": "findings"]) {
          notes.map { ReviewNoteCard(note: $0, screen: screen) }
        }
      }
    }
  }

  private var title: String {
    switch severity {
    case .block: "Blocks"
    case .warn: "Warnings"
    case .tip: "Tips"
    }
  }
}

private struct ReviewNoteCard: HTML {
  let note: ReviewNote
  let screen: RunScreen

  var body: some HTML {
    Element("li", ["class": "finding finding-\(note.severity.rawValue)"]) {
      Element("p", ["class": "finding-what"]) { Element("strong") { note.what } }
      ExhibitQuote(exhibit: note.exhibit, screen: screen)
      Element("p") { note.why }
      Element("p") {
        Element("strong") { "How to mend it: " }
        note.how
      }
      Element("p", ["class": "meta"]) { RuleName(rule: note.rule) }
    }
  }
}
