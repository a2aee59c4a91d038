import Markup
import Testing
import Web

/// Tables of figures and the charts that are drawn from them.
struct ChartTests {
  @Test func `a file quotes every cell and makes no formula of a text`() {
    let table = DataTable(
      id: "t", title: "T", columns: ["What", .number("Points")],
      rows: [["=1+1", "-2"], ["say \"no\"", "3"]])
    #expect(
      table.csv == "\"What\",\"Points\"\r\n\"'=1+1\",\"-2\"\r\n\"say \"\"no\"\"\",\"3\"\r\n")
  }

  @Test func `hostile text stays text in the page and in the drawing`() {
    let bad = "<script>\u{202E}x</script>"
    let page = ChartFigure(chart(series: [bad], values: [0.5])).rendered()
    #expect(!page.contains("<script>") && page.contains("&lt;script&gt;"))
  }

  @Test func `labels at the ends of lines never stand on each other`() {
    let layout = ChartLayout.wide
    let places = layout.spread([100, 101, 102, 290, 296], gap: 16)
    let sorted = places.sorted()
    #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $1 - $0 >= 16 })
    #expect(sorted.allSatisfy { $0 >= layout.top && $0 <= layout.height - layout.bottom + 8 })
    #expect(places[0] < places[1] && places[1] < places[2])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300])
  func `a value that is no number does not break the drawing`(value: Double) {
    let page = ChartFigure(chart(series: ["a"], values: [value])).rendered()
    #expect(!page.contains("nan") && !page.contains("inf,"))
    #expect(page.contains("<polyline"))
  }

  @Test func `each line has a number and a dash of its own`() {
    let page = ChartFigure(chart(series: ["first", "second"], values: [0.1, 0.9])).rendered()
    #expect(page.contains("chart-line-1") && page.contains("chart-line-2"))
    #expect(page.contains(">1 first 1%<") && page.contains(">2 second 1%<"))
  }

  private func chart(series: [String], values: [Double]) -> LineChart {
    LineChart(
      title: "T", answer: "A.",
      x: ChartAxis(title: "x", lower: 0, upper: 1, ticks: []), y: .percent("y"),
      series: series.map { name in
        ChartSeries(
          name: name, points: values.enumerated().map { .init(Double($0), $1) }, last: "1%")
      },
      table: DataTable(id: "t", title: "T", columns: ["x"], rows: [["1"]]))
  }
}
