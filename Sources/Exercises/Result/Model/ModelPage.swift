import Kernel
import Markup
import RunLog
import ScenarioFormat
import Scoring
import SiteMap
import Web

/// The model answer beside what the officer did, on one line of time.
struct ModelPage: HTML {
  let run: DebriefedRun
  /// nil when the scenario has none that fits.
  let model: ModelRun?

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .model)
    Element("h1") { "Beside the model answer" }
    if let model {
      Element("p", ["class": "lead"]) {
        "The model answer scores \(model.score.total.short) of 100 in the same crowd; you scored "
          + "\(run.score.total.short). It is one good way, not the only one."
      }
      DataTableView(ModelTables(run: run, model: model).points)
      ModelMinutes(rows: ModelTables(run: run, model: model).rows, run: run)
    } else {
      Element("p", ["class": "empty"]) {
        "This scenario has no model answer that fits the version you played."
      }
    }
  }
}

private struct ModelMinutes: HTML {
  let rows: [ModelTables.Row]
  let run: DebriefedRun

  var body: some HTML {
    Element("section", ["class": "model-minutes", "aria-labelledby": "acts"]) {
      Element("h2", ["id": "acts"]) { "Act by act" }
      Element("ol", ["class": "model-rows"]) {
        rows.map { row in
          Element("li") {
            Element("h3") {
              Element("a", ["href": run.replayPath(at: row.minute)]) {
                run.pack.setting.wallClock(at: row.minute)
              }
            }
            ModelColumn(title: "You", acts: row.own, cssClass: "own")
            ModelColumn(title: "Model answer", acts: row.model, cssClass: "model")
          }
        }
      }
    }
  }
}

private struct ModelColumn: HTML {
  let title: String
  let acts: [ModelTables.Act]
  let cssClass: String

  var body: some HTML {
    Element("div", ["class": "model-column \(cssClass)"]) {
      Element("h4") { title }
      if acts.isEmpty { Element("p", ["class": "empty"]) { "Nothing" } }
      acts.map { act in
        Element("div", ["class": "model-act"]) {
          Element("p", ["class": "meta"]) { "\(act.name), T+\(act.at)" }
          act.text.map { text in Element("p", ["class": "model-text"]) { text } }
        }
      }
    }
  }
}
