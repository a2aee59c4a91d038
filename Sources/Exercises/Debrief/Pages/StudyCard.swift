import Counterfactual
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// One other choice: what it shows in a sentence, what it does not, and the figures.
struct StudyCard: HTML {
  let comparison: Comparison
  let run: PlayedRun
  /// Worked out by an earlier version of the crowd.
  let isOld: Bool
  let link: Link
  let assumptions: Link

  var body: some HTML {
    let finding = Finding(comparison, of: run)
    Element("article", ["class": "card study"]) {
      Element("h2") { ForkTitle(run).text(comparison.fork) }
      Element("p", ["class": "study-shows"]) { finding.shows }
      Element("p") {
        finding.limits
        " "
        Element("a", ["href": assumptions.path]) { "What the model assumes" }
      }
      finding.notes.map { note in Element("p", ["class": "hint"]) { note } }
      if isOld {
        Element("p", ["class": "hint"]) {
          "Worked out by an earlier version of the crowd. Today’s figures may differ."
        }
      }
      words.map { text in Element("blockquote", ["class": "exhibit"]) { "“\(text)”" } }
      if !main.isEmpty {
        DifferenceTable(
          title: "What would have differed", lines: main, seeds: comparison.seeds, names: names)
      }
      if !others.isEmpty {
        Element("details") {
          Element("summary") { "The other \(others.count) figures" }
          DifferenceTable(
            title: "Other figures", lines: others, seeds: comparison.seeds, names: names)
        }
      }
      Element("p", ["class": "meta"]) {
        "\(comparison.seeds) crowds of \(Amount.whole(Double(comparison.people))) people. "
        Element("a", ["href": link.path]) { "All figures as a file (CSV)" }
      }
    }
  }

  /// The words that were put in.
  private var words: String? {
    switch comparison.fork.changes.first {
    case .reword(_, let text)?, .replace(_, let text)?: text
    case .add(let draft, _)?: draft.text
    case .move?, .remove?, nil: nil
    }
  }

  /// False rumors and the crowd's mood where anything differs; of the rest, what clearly does.
  private var main: [Difference] {
    comparison.results.filter { line in
      switch line.quantity {
      case .believers where line.claim.map(comparison.wrong.contains) ?? false,
        .trust, .anxiety, .dangerousUnanswered:
        line.verdict != .same
      case .believers, .minutesToCorrect: line.verdict == .clear
      case .peakBelievers: false
      }
    }
  }

  private var others: [Difference] { comparison.results.filter { !main.contains($0) } }

  private var names: [Claim.ID: String] {
    Dictionary(run.pack.rumours.map { ($0.id, $0.short) }) { first, _ in first }
  }
}
