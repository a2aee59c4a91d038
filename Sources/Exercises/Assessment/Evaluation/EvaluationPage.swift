import Kernel
import Markup
import ScenarioFormat
import Scoring
import SiteMap
import Web

/// The program's points and a trainer's, side by side, with what was changed, by whom and why.
struct EvaluationPage: HTML {
  let run: RatedRun
  let formToken: String
  var form = FormData()
  var error: String?

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .evaluation)
    ErrorSummary(error.map { [("override-points", $0)] } ?? [])
    Element("h1") { "Evaluation" }
    Element("p", ["class": "lead"]) { RatedSentence(rated: run.rated).text }
    RatedTable(rated: run.rated)
    if run.record.isRated(by: run.viewer) {
      OverrideForm(run: run, form: form, formToken: formToken)
    } else if run.owner == nil {
      Element("p", ["class": "hint"]) {
        "A trainer or evaluator can give other points where the program did not see everything. "
        Element("a", ["href": Link.runNotes(run.record.id.rawValue).path]) { "Write a note" }
        " to say what you would have looked at again."
      }
    }
    OverrideHistory(rated: run.rated)
  }
}

/// What the points come to, with and without what was changed.
struct RatedSentence {
  let rated: RatedPoints

  var text: String {
    let program = rated.program.points.total.short
    guard rated.isChanged else {
      return rated.history.isEmpty
        ? "\(program) of 100 by the program. Nobody has changed anything."
        : "\(program) of 100 by the program. What was changed is taken back."
    }
    let who = rated.raters.joined(separator: " and ")
    return "\(rated.total.short) of 100 by \(who), \(program) by the program. Both stay."
  }
}

private struct RatedTable: HTML {
  let rated: RatedPoints

  var body: some HTML {
    Element(
      "div",
      [
        "class": "table-scroll", "tabindex": "0", "role": "group",
        "aria-label": "Points side by side",
      ]
    ) {
      Element("table", ["class": "rated"]) {
        Element("thead") {
          Element("tr") {
            Element("th", ["scope": "col"]) { "Criterion" }
            ["Program", "Trainer", "Of"].map { title in
              Element("th", ["scope": "col", "class": "number"]) { title }
            }
          }
        }
        Element("tbody") {
          rated.program.points.criteria.map { line in
            RatedRow(
              name: line.name, program: line.earned.short,
              trainer: rated.current[.criterion(line.criterion)]?.points?.short,
              most: line.maximum.short)
          }
          if rated.program.faults > 0 {
            RatedRow(
              name: "Cap for critical faults", program: "applies",
              trainer: rated.current[.cap].map { _ in "lifted" }, most: "–")
          }
        }
        Element("tfoot") {
          RatedRow(
            name: "Total", program: rated.program.points.total.short,
            trainer: rated.isChanged ? rated.total.short : nil, most: "100")
        }
      }
    }
  }
}

private struct RatedRow: HTML {
  let name: String
  let program: String
  let trainer: String?
  let most: String

  var body: some HTML {
    Element("tr", ["class": trainer == nil ? nil : "changed"]) {
      Element("th", ["scope": "row"]) { name }
      Element("td", ["class": "number"]) { program }
      Element("td", ["class": "number"]) {
        if let trainer { Element("strong") { trainer } } else { "same" }
      }
      Element("td", ["class": "number"]) { most }
    }
  }
}

/// Everything that was ever given or taken back, the latest first.
private struct OverrideHistory: HTML {
  let rated: RatedPoints

  var body: some HTML {
    if !rated.history.isEmpty {
      Element("section", ["aria-labelledby": "override-history"]) {
        Element("h2", ["id": "override-history"]) { "What was changed, and why" }
        Element("ol", ["class": "override-history"]) {
          rated.history.reversed().map { override in
            Element("li") {
              Element("p") {
                Element("strong") { what(override) }
                " \(override.name), "
                WrittenMoment(milliseconds: override.at)
                counts(override) ? "" : " – no longer counts"
              }
              Element("blockquote", ["class": "note-text", "dir": "auto"]) { override.reason }
            }
          }
        }
      }
    }
  }

  private func counts(_ override: Override) -> Bool {
    override.points == nil || rated.current[override.subject] == override
  }

  private func what(_ override: Override) -> String {
    guard let points = override.points else { return "\(override.subject.name): taken back." }
    if override.subject == .cap { return "\(override.subject.name): lifted." }
    return "\(override.subject.name): \(points.short) of \(override.subject.most.short)."
  }
}
