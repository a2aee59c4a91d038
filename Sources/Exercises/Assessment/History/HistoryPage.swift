import Kernel
import Markup
import RunLog
import ScenarioFormat
import Scoring
import SiteMap

/// The runs of one person: where they stand, how it went from run to run, what to do next.
struct HistoryPage: HTML {
  let record: PersonalRecord
  /// Runs that are not over.
  let open: [Run]
  let drill: NextDrill?
  let visits: [RunVisit]
  /// nil on one's own page.
  let owner: RunPerson?

  var body: some HTML {
    if let owner {
      Element("p", ["class": "back"]) {
        Element("a", ["href": Link.learners.path]) { "All learners" }
      }
      Element("h1") { "The runs of \(owner.name)" }
      if !owner.isActive {
        Element("p", ["class": "notice"]) {
          "This account is deactivated. The runs, notes and points stay as the record of the "
            + "training."
        }
      }
    } else {
      Element("h1") { "My runs" }
    }
    if let sentence = record.sentence(about: owner?.name) {
      Element("p", ["class": "lead"]) { sentence }
    } else {
      NoRunYet(owner: owner)
    }
    drill.map { NextDrillBox(drill: $0, owner: owner) }
    if record.entries.count > 0 { TrendSection(record: record) }
    RunHistoryTable(record: record, open: open, file: owner == nil ? .historyFile : nil)
    if owner == nil { VisitSection(visits: visits) }
  }
}

private struct NoRunYet: HTML {
  let owner: RunPerson?

  var body: some HTML {
    if let owner {
      Element("p", ["class": "lead"]) {
        "\(owner.name) has not finished a run. The trend begins with the first one."
      }
    } else {
      Element("div", ["class": "summary-box"]) {
        Element("h2") { "You have not finished a run" }
        Element("p") {
          "After your first run this page says what you are strong in and what to train next. A "
            + "ten-minute drill is enough."
        }
        Element("a", ["class": "button primary", "href": Link.scenarios.path]) {
          "Choose a scenario"
        }
      }
    }
  }
}

/// What to do next, why, and the way there.
private struct NextDrillBox: HTML {
  let drill: NextDrill
  let owner: RunPerson?

  var body: some HTML {
    Element("section", ["class": "summary-box next-drill", "aria-labelledby": "next-drill"]) {
      Element("h2", ["id": "next-drill"]) { "Next drill: \(drill.pack.setting.title)" }
      Element("p") { drill.reason }
      Element("ul", ["class": "drill-tasks"]) {
        drill.items.prefix(3).map { item in Element("li") { item.title } }
      }
      drill.objective.map { text in
        Element("p", ["class": "meta"]) { "Objective: \(text)" }
      }
      if owner == nil {
        // The briefing says what is coming before the clock can be started.
        Element(
          "a",
          [
            "class": "button primary", "href": Link.scenario(drill.pack.setting.id.rawValue).path,
          ]
        ) { "Go to the briefing and start" }
      }
    }
  }
}

/// Eight small lines; the table below holds the same figures.
private struct TrendSection: HTML {
  let record: PersonalRecord

  var body: some HTML {
    Element("section", ["aria-labelledby": "trend"]) {
      Element("h2", ["id": "trend"]) { "From run to run" }
      Element("p", ["class": "hint"]) {
        "Share of the points that the whole and each criterion can bring, from the first run on the left to the "
          + "latest. Where a trainer gave other points, those count."
      }
      Element("div", ["class": "trends"]) {
        TrendChart(title: "Total", shares: record.entries.map { $0.rated.total / 100 })
        Criterion.allCases.map { TrendChart(title: $0.name, shares: record.shares(of: $0)) }
      }
    }
  }
}

/// Who looked at one's runs: everybody sees their own.
private struct VisitSection: HTML {
  let visits: [RunVisit]

  var body: some HTML {
    Element("section", ["aria-labelledby": "visits"]) {
      Element("h2", ["id": "visits"]) { "Who looked at your runs" }
      Element("p", ["class": "hint"]) {
        "Trainers and evaluators of your agency can look at your runs, also while you play. Each "
          + "visit is noted here."
      }
      if visits.isEmpty {
        Element("p", ["class": "empty"]) { "Nobody has looked so far." }
      }
      Element("ul", ["class": "visits"]) {
        visits.map { visit in
          Element("li") {
            "\(visit.name), "
            WrittenMoment(milliseconds: visit.at)
            visit.run == nil ? ": this page" : ": "
            visit.run.map { run in
              Element("a", ["href": Link.runResult(run.rawValue).path]) { "a run" }
            }
          }
        }
      }
    }
  }
}
