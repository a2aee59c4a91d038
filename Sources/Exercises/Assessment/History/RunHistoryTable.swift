import Kernel
import Markup
import ScenarioFormat
import Scoring
import SiteMap

/// Every run with its points by criterion, the latest first: the same figures as the small lines.
struct RunHistoryTable: HTML {
  let record: PersonalRecord
  let open: [Run]
  /// nil where there is no file of it.
  let file: Link?

  var body: some HTML {
    if !open.isEmpty || !record.entries.isEmpty {
      Element("section", ["aria-labelledby": "run-table"]) {
        Element("h2", ["id": "run-table"]) { "All runs" }
        Element(
          "div",
          ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "All runs"]
        ) {
          Element("table", ["class": "run-history"]) {
            Element("thead") {
              Element("tr") {
                Element("th", ["scope": "col"]) { "Run" }
                Element("th", ["scope": "col", "class": "number"]) { "Total" }
                Criterion.allCases.map { criterion in
                  Element("th", ["scope": "col", "class": "number"]) {
                    criterion.shortName
                    Element("span", ["class": "meta"]) { " of \(criterion.weight.short)" }
                  }
                }
              }
            }
            Element("tbody") {
              open.map { OpenRunRow(run: $0) }
              record.entries.reversed().map { RunHistoryRow(entry: $0) }
            }
          }
        }
        file.map { file in
          Element("p") { Element("a", ["href": file.path]) { "These figures as a CSV file" } }
        }
      }
    }
  }
}

private struct OpenRunRow: HTML {
  let run: Run

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        Element("a", ["href": Link.run(run.id.rawValue).path]) { run.title }
        Element("span", ["class": "meta"]) {
          run.state == .ready ? " Not started" : " Open, at T+\(run.reached)"
        }
      }
      Element("td", ["class": "number"]) { "–" }
      Criterion.allCases.map { _ in Element("td", ["class": "number"]) { "–" } }
    }
  }
}

private struct RunHistoryRow: HTML {
  let entry: PersonalRecord.Entry

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        Element("a", ["href": Link.runResult(entry.run.id.rawValue).path]) { entry.run.title }
        Element("span", ["class": "meta"]) {
          " "
          entry.run.endedAt.map { WrittenMoment(milliseconds: $0) }
        }
        " "
        ModeTag(mode: entry.run.mode)
        ChangedCrowdTag(changes: entry.run.changes)
        OriginTag(origin: entry.run.origin)
      }
      Element("td", ["class": "number"]) { RatedTotal(rated: entry.rated) }
      entry.rated.program.points.criteria.map { line in
        Element("td", ["class": "number"]) { text(line) }
      }
    }
  }

  /// With the trainer's points first, where there are any.
  private func text(_ line: CriterionPoints) -> String {
    guard let override = entry.rated.current[.criterion(line.criterion)] else {
      return line.earned.short
    }
    return "\(override.points?.short ?? "–") (program \(line.earned.short))"
  }
}

extension Criterion {
  /// One word, for the head of a column.
  var shortName: String {
    switch self {
    case .accuracy: "Accuracy"
    case .law: "Law"
    case .safety: "Safety"
    case .timeliness: "Timeliness"
    case .clarity: "Clarity"
    case .empathy: "Empathy"
    case .coordination: "Coordination"
    }
  }
}
