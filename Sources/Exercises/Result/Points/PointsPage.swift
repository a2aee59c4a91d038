import Markup
import Scoring

/// Where each point came from: by criterion, with the words, the rule and the moment.
struct PointsPage: HTML {
  let run: DebriefedRun

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .points)
    Element("h1") { "Points and their evidence" }
    Element("p", ["class": "lead"]) {
      "\(run.score.total.short) of 100 by the program. " + OverviewSentence(score: run.score).text
    }
    RatedNotice(rated: run.rated, run: run.record.id)
    CriteriaTable(score: run.score, rated: run.rated, run: run.record.id)
    EvidenceList(score: run.score, screen: run.screen)
    ReviewNoteList(score: run.score, screen: run.screen)
  }
}
