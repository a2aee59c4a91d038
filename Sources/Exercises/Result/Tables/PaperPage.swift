import Kernel
import Markup
import Paper
import Scoring
import SiteMap
import Web

/// The whole debrief on one page, made to be printed and handed out, and the way to its files.
struct PaperPage: HTML {
  let run: DebriefedRun
  let charts: [LineChart]

  var body: some HTML {
    Element("div", ["class": "screen-only"]) {
      DebriefNavigation(run: run.record.id, owner: run.owner, current: .paper)
      Element("div", ["class": "summary-box"]) {
        Element("h2") { "Take it along" }
        Element("p") {
          "The report has everything in one PDF file: points with their evidence, facts, times, "
          "the crowd, the model answer, and what you and your trainer wrote."
        }
        Element("p", ["class": "controls"]) {
          Element("a", ["class": "button", "href": file(ReportFile.name(.letter))]) {
            "Report as PDF, US letter"
          }
          Element("a", ["class": "button", "href": file(ReportFile.name(.a4))]) {
            "Report as PDF, A4"
          }
        }
        Element("p") { "For a short hand-out print this page: Ctrl+P, or ⌘P on a Mac." }
        Element("p") {
          Element("a", ["href": file("debrief.json")]) { "Everything as a JSON file" }
        }
        Element("details") {
          Element("summary") { "Single tables as CSV files" }
          Element("ul") {
            (run.tables + charts.map(\.table)).map { table in
              Element("li") { Element("a", ["href": file("\(table.id).csv")]) { table.title } }
            }
          }
        }
      }
    }
    Element("div", ["class": "paper"]) {
      Element("h1") { "\(run.record.title): debrief" }
      Element("p", ["class": "lead"]) {
        "\(run.rated.total.short) of 100. " + OverviewSentence(score: run.score).text
      }
      Element("p", ["class": "meta"]) {
        "EXERCISE. Seed \(run.record.seed). \(run.record.mode.sentence) Run \(run.record.id.rawValue)."
      }
      if !run.score.criticalFaults.isEmpty {
        CriticalFaultList(score: run.score, screen: run.screen)
      }
      KeyMomentList(run: run)
      ObjectiveTable(score: run.score)
      CriteriaTable(score: run.score, rated: run.rated, run: run.record.id)
      EvidenceList(score: run.score, screen: run.screen)
      FactGroups(run: run)
      AnswerTables(run: run, hasFiles: false)
      CrowdFigures(run: run, charts: charts)
    }
  }

  private func file(_ name: String) -> String {
    Link.runResultFile(run.record.id.rawValue, file: name).path
  }
}
