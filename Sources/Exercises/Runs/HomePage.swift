import Kernel
import Markup
import SiteMap

/// The start page: go on, or begin.
struct HomePage: HTML {
  let name: String
  /// What else there is to do, from other parts of the site.
  var steps: [NextStep] = []
  /// nil for somebody who takes no exercises.
  let runs: [Run]?
  /// The guided scenario, for those who have not done it.
  var firstDrill: FirstDrill?
  var formToken = ""
  /// For who runs trainings, what is to be done for others comes before the own beginning.
  var isTrainer = false

  private var beginsWithDrill: Bool { firstDrill != nil && !isTrainer }

  private var boxes: [NextStepBox] {
    steps.enumerated().map { place, step in
      NextStepBox(step: step, isFirst: place == 0 && !beginsWithDrill)
    }
  }

  var body: some HTML {
    Element("h1") { "Hello, \(name)" }
    if !beginsWithDrill { boxes }
    firstDrill.map {
      FirstDrillInvitation(drill: $0, isFirst: beginsWithDrill, formToken: formToken)
    }
    if beginsWithDrill { boxes }
    if let runs {
      OwnRuns(runs: runs, isFirst: firstDrill == nil && steps.isEmpty)
      JoinByCode(formToken: formToken)
    } else {
      Element("p", ["class": "lead"]) { "Your pages are in the navigation above." }
    }
  }
}

private struct OwnRuns: HTML {
  let runs: [Run]
  /// Whether nothing above is the one thing to do.
  let isFirst: Bool

  var body: some HTML {
    if let open {
      Element("div", ["class": "summary-box"]) {
        Element("h2") { open.state == .ready ? "Ready for you" : "Where you left off" }
        Element("p") {
          open.state == .ready
            ? "\(open.title), not started. The briefing comes first. "
            : "\(open.title), at T+\(open.reached) "
          ModeTag(mode: open.mode)
          ChangedCrowdTag(changes: open.changes)
        }
        Element("a", ["class": button, "href": Link.run(open.id.rawValue).path]) {
          open.state == .ready ? "Read the briefing" : "Continue"
        }
      }
    } else {
      Element("p", ["class": "lead"]) {
        "No exercise is open. Choose one when you have time."
      }
      Element("a", ["class": button, "href": Link.scenarios.path]) {
        "Choose a scenario"
      }
    }
    Element("section", ["aria-labelledby": "own-runs"]) {
      Element("h2", ["id": "own-runs"]) { "Your runs" }
      if runs.isEmpty {
        Element("p", ["class": "empty"]) {
          "You have not played yet. Every run that you start stands here, with its score and a way "
          "back to it."
        }
      } else {
        Element(
          "div",
          ["class": "table-scroll", "role": "group", "aria-label": "Your runs", "tabindex": "0"]
        ) {
          RunTable(runs: runs)
        }
        ReviewNotice()
      }
    }
  }

  /// One that was begun comes before one that was only chosen.
  private var open: Run? {
    runs.first { $0.state == .running || $0.state == .paused }
      ?? runs.first { $0.state == .ready }
  }

  private var button: String { isFirst ? "button primary" : "button" }
}

private struct RunTable: HTML {
  let runs: [Run]

  var body: some HTML {
    Element("table") {
      Element("thead") {
        Element("tr") {
          ["Scenario", "State", "Score", "Seed"].map { title in
            Element("th", ["scope": "col"]) { title }
          }
        }
      }
      Element("tbody") {
        runs.map { run in
          Element("tr") {
            Element("th", ["scope": "row"]) {
              Element("a", ["href": path(of: run)]) { run.title }
              " "
              ModeTag(mode: run.mode)
              ChangedCrowdTag(changes: run.changes)
              OriginTag(origin: run.origin)
            }
            Element("td") { stateName(of: run) }
            Element("td", ["class": "number"]) { RunTotal(rated: run.rated) }
            Element("td", ["class": "number"]) { "\(run.seed)" }
          }
        }
      }
    }
  }

  private func path(of run: Run) -> String {
    run.state == .ended
      ? Link.runResult(run.id.rawValue).path : Link.run(run.id.rawValue).path
  }

  private func stateName(of run: Run) -> String {
    switch run.state {
    case .ready: "Not started"
    case .running, .paused: "Open, at T+\(run.reached)"
    case .ended: "Finished"
    }
  }
}
