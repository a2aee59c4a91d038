import Kernel
import Markup
import RunLog
import ScenarioFormat
import Scoring
import SiteMap

/// The result of a run, answer first: points, faults, the moments that counted, the crowd.
struct OverviewPage: HTML {
  let run: DebriefedRun
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.scenario(record.scenario.rawValue).path]) {
        run.pack.setting.title
      }
    }
    Element("header", ["class": "result-head"]) {
      Element("h1") {
        run.owner.map { "\($0.name)’s result: " } ?? "Your result: "
        Element("span", ["class": "score"]) { run.rated.total.short }
        " of 100"
      }
      Element(
        "meter",
        ["min": "0", "max": "100", "value": "\(run.rated.total)", "aria-label": "Score"]
      ) { run.rated.total.short }
      Element("p", ["class": "lead"]) { OverviewSentence(score: score).text }
      Element("p", ["class": "meta"]) { record.mode.sentence }
    }
    DebriefNavigation(run: record.id, owner: run.owner, current: .overview)
    RatedNotice(rated: run.rated, run: record.id)
    ChangedCrowdNotice(changes: record.changes, run: record.id.rawValue)
    OriginNotice(origin: record.origin)
    LeftOutNotice(softening: run.screen.softening)
    if !score.criticalFaults.isEmpty { CriticalFaultList(score: score, screen: run.screen) }
    KeyMomentList(run: run)
    ObjectiveTable(score: score)
    CriteriaTable(score: score, rated: run.rated, run: record.id)
    OutcomeTable(score: score, screen: run.screen, most: 3)
    AgainForm(run: record, formToken: formToken)
    Element("p", ["class": "meta"]) {
      "Seed \(record.seed). The same scenario with the same seed meets the same crowd. "
      Element("a", ["href": Link.runCrowd(record.id.rawValue).path]) { "How this crowd behaves" }
    }
  }

  private var record: Run { run.record }
  private var score: Score { run.score }
}

/// What the points come to, in a sentence or two.
struct OverviewSentence {
  let score: Score

  var text: String {
    if !score.criticalFaults.isEmpty {
      if score.points.uncapped <= Points.cap {
        let faults = score.criticalFaults.count == 1 ? "fault" : "faults"
        return
          "\(score.criticalFaults.count) critical \(faults). A run with one can reach 49 points "
          + "at most. Yours added up to no more, so the cap took nothing off."
      }
      return "\(score.criticalFaults.count) critical "
        + (score.criticalFaults.count == 1 ? "fault caps" : "faults cap")
        + " the score at 49. Without that the points add up to \(score.points.uncapped.short)."
    }
    let criteria = score.points.criteria
    guard let best = criteria.max(by: isLess), let weakest = criteria.min(by: isLess) else {
      return ""
    }
    return "No critical fault. Strongest: \(best.name.lowercased()). "
      + "Most to gain: \(weakest.name.lowercased())."
  }

  private func isLess(_ left: CriterionPoints, _ right: CriterionPoints) -> Bool {
    left.earned / left.maximum < right.earned / right.maximum
  }
}
