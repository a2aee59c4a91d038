import Kernel
import Paper
import RunLog
import ScenarioFormat
import Scoring
import Testing
import Web

@testable import Exercises

/// The whole debrief as a report.
struct DebriefReportTests {
  private func report(
    _ change: (inout DebriefedRun) -> Void = { _ in }, charts: [LineChart] = []
  ) throws -> DebriefReport {
    var run = try DebriefSamples.run(
      events: DebriefSamples.events([(0, .started), (30, .posted(TestScreen.post(1, "First")))]),
      evidence: [DebriefSamples.line("Named somebody", points: -6, of: 0)],
      faults: [DebriefSamples.fault(minute: 1)],
      ledger: [DebriefSamples.fact("hospital-count", .released, seconds: 500)])
    change(&run)
    return DebriefReport(
      run: run, charts: charts, model: nil, officer: "Mona Reyes", size: .letter)
  }

  private func text(_ report: DebriefReport) -> String {
    report.document.blocks.map { "\($0)" }.joined(separator: "\n")
  }

  @Test func `what decided the points is in it, with the words, the rule and the moment`() throws {
    let text = text(try report())
    for words in [
      "Mona Reyes", "Critical faults", "Say “arrested”.", "“The killer ran.”",
      "2:11 pm, T+00:01:00",
      "Rule: Guilt statement", "Released late: 1", "Timeline", "@ana: First", "Seed",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `every page is marked, and names the run`() throws {
    let margins = try report().document.margins
    #expect(margins.mark == "EXERCISE")
    #expect(margins.footer.contains("Run r1, seed 1"))
  }

  @Test func `other points stand beside the program's, with the reason`() throws {
    let changed = try report {
      $0.rated = RatedPoints($0.rated.program, [.given(1, .criterion(.law), 18)])
    }
    let text = text(changed)
    #expect(text.contains("Points that a trainer changed") && text.contains("Seen otherwise."))
    #expect(text.contains("\"18\"") && text.contains("\"10\""))
    #expect(text.contains("18 of 20 (program: 10)"))
    #expect(!self.text(try report()).contains("Points that a trainer changed"))
  }

  @Test func `a chart stands in it with its words, drawn in literal colors`() throws {
    let chart = LineChart(
      title: "Trust", answer: "Trust fell.",
      x: ChartAxis(title: "Time", lower: 0, upper: 2, ticks: []), y: .percent("People"),
      series: [ChartSeries(name: "Trust", points: [.init(0, 1), .init(2, 0)], last: "0%")],
      table: DataTable(id: "trust", title: "Trust", columns: [], rows: []))
    let figures = try report(charts: [chart]).document.blocks.compactMap { block in
      if case .figure(let figure) = block { figure.alternative } else { nil }
    }
    #expect(figures.contains("Trust. Trust fell.") && figures.count == 2)
    #expect(!chart.svg.contains("var(") && !LineChart.paperStyle.contains("var("))
  }

  @Test func `the same run gives the same file`() throws {
    let first = try report().document.render()
    #expect(try report().document.render() == first)
    #expect(first.starts(with: "%PDF".utf8))
  }

  @Test(arguments: [
    ("debrief.pdf", PaperSize.letter), ("debrief-a4.pdf", .a4), ("debrief.txt", nil), ("", nil),
  ])
  func `a file is of one sheet`(name: String, size: PaperSize?) {
    #expect(ReportFile.size(name) == size)
  }
}
