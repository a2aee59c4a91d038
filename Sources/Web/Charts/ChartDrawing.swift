import Markup

/// A chart as SVG; colors, dashes and type come from `charts.css`.
struct ChartDrawing: HTML {
  let chart: LineChart
  let layout: ChartLayout
  let cssClass: String
  /// Whether it is a file of its own, not a part of a page.
  var isAlone = false

  var body: some HTML {
    Element(
      "svg",
      [
        "xmlns": isAlone ? "http://www.w3.org/2000/svg" : nil, "class": "chart-drawing \(cssClass)",
        "viewBox": "0 0 \(layout.width.plain) \(layout.height.plain)", "role": "img",
        "aria-label": "\(chart.title). \(chart.answer)",
      ]
    ) {
      chart.y.ticks.map { HorizontalLine(tick: $0, axis: chart.y, layout: layout) }
      shownTicks.map { tick in
        SVGText(
          tick.label, x: layout.x(chart.x.share(of: tick.value)),
          y: layout.height - layout.bottom + 18, cssClass: "chart-tick", anchor: "middle")
      }
      SVGText(
        chart.y.title, x: 0, y: 14, cssClass: "chart-axis", anchor: "start")
      SVGText(
        chart.x.title, x: layout.x(0.5), y: layout.height - 4, cssClass: "chart-axis",
        anchor: "middle")
      chart.marks.map { MarkLine(x: layout.x(chart.x.share(of: $0.x)), layout: layout) }
      chart.series.enumerated().map { place, series in
        SeriesLine(points: points(of: series), number: place + 1)
      }
      ends.map { $0 }
    }
  }

  /// A small drawing has room for every other one.
  private var shownTicks: [ChartAxis.Tick] {
    let most = cssClass == "wide" ? 10 : 5
    let every = max(1, (chart.x.ticks.count + most - 1) / most)
    return chart.x.ticks.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }

  private func points(of series: ChartSeries) -> [(Double, Double)] {
    series.points.map {
      (layout.x(chart.x.share(of: $0.x)), layout.y(chart.y.share(of: $0.y)))
    }
  }

  private var ends: [SVGText] {
    let wanted = chart.series.map { points(of: $0).last?.1 ?? layout.y(0) }
    let places = layout.spread(wanted.map { $0 + 4 }, gap: 16)
    return chart.series.enumerated().map { place, series in
      let name = "\(place + 1) \(series.name.prefix(20)) \(series.last)"
      return SVGText(
        cssClass == "wide" ? name : "\(place + 1)", x: layout.width - layout.right + 8,
        y: places[place], cssClass: "chart-end chart-color-\(place + 1)", anchor: "start")
    }
  }
}

private struct HorizontalLine: HTML {
  let tick: ChartAxis.Tick
  let axis: ChartAxis
  let layout: ChartLayout

  var body: some HTML {
    Element(
      "line",
      [
        "class": "chart-grid", "x1": layout.x(0).plain, "x2": layout.x(1).plain, "y1": y.plain,
        "y2": y.plain,
      ]
    ) { "" }
    SVGText(
      tick.label, x: layout.left - 6, y: y + 4, cssClass: "chart-tick", anchor: "end")
  }

  private var y: Double { layout.y(axis.share(of: tick.value)) }
}

private struct MarkLine: HTML {
  let x: Double
  let layout: ChartLayout

  var body: some HTML {
    Element(
      "line",
      [
        "class": "chart-mark", "x1": x.plain, "x2": x.plain, "y1": layout.y(1).plain,
        "y2": layout.y(0).plain,
      ]
    ) { "" }
    Element(
      "path",
      [
        "class": "chart-mark-head",
        "d": "M\((x - 4).plain) \((layout.y(1) - 7).plain)h8l-4 7z",
      ]
    ) { "" }
  }
}

private struct SeriesLine: HTML {
  let points: [(Double, Double)]
  let number: Int

  var body: some HTML {
    Element(
      "polyline",
      [
        "class": "chart-line chart-line-\(number)",
        "points": points.map { "\($0.plain),\($1.plain)" }.joined(separator: " "),
      ]
    ) { "" }
    points.last.map { x, y in
      Element("circle", ["class": "chart-dot-\(number)", "cx": x.plain, "cy": y.plain, "r": "3.5"])
      { "" }
    }
  }
}

private struct SVGText: HTML {
  let text: String
  let x: Double
  let y: Double
  let cssClass: String
  let anchor: String

  init(_ text: String, x: Double, y: Double, cssClass: String, anchor: String) {
    self.text = text
    self.x = x
    self.y = y
    self.cssClass = cssClass
    self.anchor = anchor
  }

  var body: some HTML {
    Element("text", ["class": cssClass, "x": x.plain, "y": y.plain, "text-anchor": anchor]) { text }
  }
}

extension Double {
  /// With one decimal, as short as it goes.
  package var plain: String {
    let tenths = (self * 10).rounded()
    guard tenths.isFinite, abs(tenths) < 1e12 else { return "0" }
    return tenths.truncatingRemainder(dividingBy: 10) == 0
      ? "\(Int(tenths / 10))" : "\(tenths / 10)"
  }
}
