import Kernel
import Markup
import RunLog
import ScenarioFormat
import Scoring
import SiteMap

/// The result of a run: answer first, then the evidence for every point, then the record.
struct ResultPage: HTML {
  let screen: RunScreen
  let score: Score
  let run: Run

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.scenario(run.scenario.rawValue).path]) { screen.setting.title }
    }
    Element("header", ["class": "result-head"]) {
      Element("h1") {
        "Your result: "
        Element("span", ["class": "score"]) { score.total.short }
        " of 100"
      }
      Element(
        "meter",
        ["min": "0", "max": "100", "value": "\(score.total)", "aria-label": "Score"]
      ) { score.total.short }
      Element("p", ["class": "lead"]) { summary }
      Element("p", ["class": "meta"]) { run.mode.sentence }
    }
    ChangedCrowdNotice(changes: run.changes, run: run.id.rawValue)
    OriginNotice(origin: run.origin)
    if !score.criticalFaults.isEmpty {
      CriticalFaultList(score: score, screen: screen)
    }
    DebriefInvitation(run: run.id)
    CriteriaTable(score: score)
    EvidenceList(score: score, screen: screen)
    ReviewNoteList(score: score, screen: screen)
    ObjectiveTable(score: score)
    ResponseTable(score: score, screen: screen)
    OutcomeTable(score: score, screen: screen)
    LedgerTable(score: score)
    Timeline(screen: screen)
    Element("p", ["class": "meta"]) {
      "Seed \(run.seed). The same scenario with the same seed meets the same crowd. "
      Element("a", ["href": Link.runCrowd(run.id.rawValue).path]) { "How this crowd behaves" }
    }
  }

  private var summary: String {
    if !score.criticalFaults.isEmpty {
      return "\(score.criticalFaults.count) critical "
        + (score.criticalFaults.count == 1 ? "fault caps" : "faults cap")
        + " the score at 49. Without it the points add up to \(score.points.uncapped.short)."
    }
    guard let best = criteria.max(by: isLess), let weakest = criteria.min(by: isLess) else {
      return ""
    }
    return "No critical fault. Strongest: \(best.name.lowercased()). "
      + "Most to gain: \(weakest.name.lowercased())."
  }

  private var criteria: [CriterionPoints] { score.points.criteria }

  private func isLess(_ left: CriterionPoints, _ right: CriterionPoints) -> Bool {
    left.earned / left.maximum < right.earned / right.maximum
  }
}

private struct DebriefInvitation: HTML {
  let run: Run.ID

  var body: some HTML {
    Element("div", ["class": "summary-box"]) {
      Element("h2") { "What if?" }
      Element("p") {
        "See what another choice would have done: a post earlier, a post left out, other words."
      }
      Element("a", ["class": "button", "href": Link.runDebrief(run.rawValue).path]) {
        "What another choice would have done"
      }
    }
  }
}
