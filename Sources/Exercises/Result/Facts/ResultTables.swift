import Kernel
import Markup
import RunLog
import ScenarioFormat
import Scoring

/// A titled table of the result page.
struct ResultTable: HTML {
  let id: String
  let title: String
  var note: String?
  let columns: [String]
  let rows: [[String]]

  var body: some HTML {
    Element("section", ["aria-labelledby": id]) {
      Element("h2", ["id": id]) { title }
      note.map { note in Element("p", ["class": "hint"]) { note } }
      Element(
        "div",
        ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": title]
      ) {
        Element("table") {
          Element("thead") {
            Element("tr") {
              columns.map { title in Element("th", ["scope": "col"]) { title } }
            }
          }
          Element("tbody") {
            rows.map { row in
              Element("tr") {
                row.prefix(1).map { cell in Element("th", ["scope": "row"]) { cell } }
                row.dropFirst().map { cell in Element("td") { cell } }
              }
            }
          }
        }
      }
    }
  }
}

struct ObjectiveTable: HTML {
  let score: Score

  var body: some HTML {
    ResultTable(
      id: "objectives",
      title: "Objectives",
      note: "Ratings as in HSEEP: P performed, S some challenges, M major challenges, U unable.",
      columns: ["Objective", "Rating", "Points"],
      rows: score.objectives.map {
        [
          $0.text, $0.rating.map { "\($0.rawValue) – \($0.name)" } ?? "not rated",
          "\($0.earned.short) of \($0.maximum.short)",
        ]
      }
    )
  }
}

/// What the crowd made of it; beside the score, not inside it.
struct OutcomeTable: HTML {
  let score: Score
  let screen: RunScreen
  /// At most so many rumors, the most heard first.
  var most = Int.max

  var body: some HTML {
    if let outcome = score.outcome {
      ResultTable(
        id: "outcome",
        title: "The crowd at the end",
        note: "Trust in the agency \(outcome.trust.percent); "
          + "\(outcome.openQuestions) questions unanswered, "
          + "\(outcome.openDangerous) of them about safety. Not part of the score.",
        columns: ["Rumor", "Heard", "Believe it", "Doubt it", "Corrected"],
        rows: outcome.claims.sorted { $0.heard > $1.heard }.prefix(most).map {
          [
            screen.claims[$0.claim] ?? $0.claim.rawValue, $0.heard.percent,
            $0.believes.percent, $0.doubts.percent, $0.corrected.percent,
          ]
        }
      )
    }
  }
}
