import Kernel
import Markup
import SiteMap
import Web

/// The crowd over time: rumors, trust, feeling, questions; own posts are marked on each chart.
struct CrowdPartPage: HTML {
  let run: DebriefedRun
  let charts: [LineChart]

  var body: some HTML {
    DebriefNavigation(run: run.record.id, owner: run.owner, current: .crowd)
    Element("h1") { "The crowd" }
    OutcomeTable(score: run.score, screen: run.screen)
    CrowdFigures(run: run, charts: charts)
  }
}

struct CrowdFigures: HTML {
  let run: DebriefedRun
  let charts: [LineChart]

  var body: some HTML {
    charts.map { chart in
      ChartFigure(
        chart, markNote: "▼ marks your public posts.",
        file: Link.runResultFile(run.record.id.rawValue, file: "\(chart.table.id).csv").path)
    }
  }
}
