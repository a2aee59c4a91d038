import Markup

/// How fast questions were answered, and which never were.
struct AnswersPage: HTML {
  let run: DebriefedRun

  var body: some HTML {
    DebriefNavigation(run: run.record.id, current: .answers)
    Element("h1") { "Answers" }
    ResponseTable(score: run.score, screen: run.screen)
  }
}
