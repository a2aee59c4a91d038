import Kernel
import Markup
import ScenarioFormat
import SiteMap

/// The runs of all learners: who has played, who has not, and where the group stands.
struct LearnerPage: HTML {
  let overview: LearnerOverview
  /// What can be filtered by.
  let scenarios: [(id: ScenarioSetting.ID, title: String)]
  /// What goes on now, with the name of whoever plays.
  let open: [(run: Run, name: String)]

  var body: some HTML {
    Element("h1") { "Learners" }
    Element("p", ["class": "lead"]) { overview.sentence }
    LearnerFilterForm(filter: overview.filter, scenarios: scenarios)
    if !open.isEmpty { OpenRunList(open: open) }
    Element("section", ["aria-labelledby": "waiting"]) {
      Element("h2", ["id": "waiting"]) { "Not finished a run yet" }
      if overview.waiting.isEmpty {
        Element("p", ["class": "empty"]) { "Everybody has." }
      }
      Element("ul", ["class": "name-list"]) {
        overview.waiting.map { person in
          Element("li") {
            Element("a", ["href": Link.learner(person.id).path]) { person.name }
          }
        }
      }
    }
    Element("section", ["aria-labelledby": "runs"]) {
      Element("h2", ["id": "runs"]) { "Runs, by name" }
      if overview.lines.isEmpty {
        Element("p", ["class": "empty"]) {
          "No run fits the filter. Choose another scenario or a longer time, or start a class."
        }
      } else {
        LearnerTable(lines: overview.lines)
        Element("p") {
          Element("a", ["href": Link.learnersFile.path + overview.filter.query]) {
            "These runs as a CSV file"
          }
        }
      }
    }
    Element("section", ["aria-labelledby": "group"]) {
      Element("h2", ["id": "group"]) { "The group" }
      if let group = overview.group {
        Element("p", ["class": "hint"]) {
          "Means of the program’s points. They count people in sets of \(RunBlock.people), in the "
            + "order in which they finished, so that nobody’s points can be worked out."
        }
        GroupTable(figures: group)
      } else {
        SmallGroupNotice()
      }
    }
  }
}

private struct LearnerFilterForm: HTML {
  let filter: LearnerFilter
  let scenarios: [(id: ScenarioSetting.ID, title: String)]

  var body: some HTML {
    Element("form", ["method": "get", "action": Link.learners.path, "class": "filter"]) {
      Element("div", ["class": "field"]) {
        Element("label", ["for": "scenario"]) { "Scenario" }
        Element("select", ["id": "scenario", "name": "scenario"]) {
          Element("option", ["value": ""]) { "All scenarios" }
          scenarios.map { scenario in
            Element(
              "option",
              [
                "value": scenario.id.rawValue,
                "selected": scenario.id == filter.scenario ? "" : nil,
              ]
            ) { scenario.title }
          }
        }
      }
      Element("div", ["class": "field"]) {
        Element("label", ["for": "period"]) { "Time" }
        Element("select", ["id": "period", "name": "period"]) {
          LearnerFilter.Period.allCases.reversed().map { period in
            Element(
              "option",
              ["value": period.rawValue, "selected": period == filter.period ? "" : nil]
            ) { period.title }
          }
        }
      }
      Element("button", ["type": "submit"]) { "Show" }
    }
  }
}

private struct OpenRunList: HTML {
  let open: [(run: Run, name: String)]

  var body: some HTML {
    Element("section", ["aria-labelledby": "open"]) {
      Element("h2", ["id": "open"]) { "Playing now" }
      Element("ul", ["class": "open-runs"]) {
        open.map { run, name in
          Element("li") {
            Element("a", ["href": Link.runWatch(run.id.rawValue).path]) { "Watch \(name)" }
            Element("span", ["class": "meta"]) {
              " \(run.title), \(run.state == .paused ? "paused at" : "at") T+\(run.reached)"
            }
          }
        }
      }
    }
  }
}
