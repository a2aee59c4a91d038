package import Markup

/// A chart on a page, with its words, its lines' names, its table and its file.
///
/// The page needs the sheet `charts.css`.
package struct ChartFigure: HTML {
  private let chart: LineChart
  private let markNote: String?
  private let file: String?

  /// `markNote` says what the marks are; `file` is where the table is as a file.
  package init(_ chart: LineChart, markNote: String? = nil, file: String? = nil) {
    self.chart = chart
    self.markNote = markNote
    self.file = file
  }

  package var body: some HTML {
    Element("figure", ["class": "chart"]) {
      Element("figcaption") {
        Element("h2") { chart.title }
        Element("p", ["class": "answer"]) { chart.answer }
      }
      ChartDrawing(chart: chart, layout: .wide, cssClass: "wide")
      ChartDrawing(chart: chart, layout: .narrow, cssClass: "narrow")
      Element("ol", ["class": "chart-legend"]) {
        chart.series.enumerated().map { place, series in
          Element("li", ["class": "chart-color-\(place + 1)"]) { "\(series.name) \(series.last)" }
        }
      }
      if !chart.marks.isEmpty { markNote.map { note in Element("p", ["class": "meta"]) { note } } }
      Element("details", ["class": "chart-table"]) {
        Element("summary") {
          "View as table"
          Element("span", ["class": "visually-hidden"]) { ": \(chart.title)" }
        }
        DataTableView(chart.table, file: file, isTitled: false)
      }
    }
  }
}
