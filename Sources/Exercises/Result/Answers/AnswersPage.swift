import Kernel
import Markup
import SiteMap
import Web

/// How fast the run was against the pack's marks, and which questions were answered or missed.
struct AnswersPage: HTML {
  let run: DebriefedRun

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .answers)
    Element("h1") { "Times and answers" }
    AnswerTables(run: run, hasFiles: true)
  }
}

struct AnswerTables: HTML {
  let run: DebriefedRun
  let hasFiles: Bool

  var body: some HTML {
    [run.questionTable, run.markTable, run.crowdQuestionTable].map { table in
      DataTableView(
        table,
        file: hasFiles
          ? Link.runResultFile(run.record.id.rawValue, file: "\(table.id).csv").path : nil)
    }
  }
}
