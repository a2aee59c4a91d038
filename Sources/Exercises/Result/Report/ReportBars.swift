import Markup
import Paper
import Scoring
import Web

/// What each criterion earned of its weight, as bars of one scale.
struct ReportBars {
  let rated: RatedPoints

  var figure: PaperFigure? {
    let svg = ReportBarDrawing(bars: bars).rendered()
    return (try? SVGDrawing(svg)).map { PaperFigure($0, alternative: words) }
  }

  struct Bar {
    let name: String
    let points: Double
    let maximum: Double
    /// What the program gave, where a trainer gave other points.
    let program: Double?

    var label: String {
      let given = "\(points.short) of \(maximum.short)"
      return program.map { "\(given) (program: \($0.short))" } ?? given
    }
  }

  private var bars: [Bar] {
    rated.program.points.criteria.map { line in
      let points = rated.points(of: line)
      return Bar(
        name: line.name, points: points, maximum: line.maximum,
        program: points == line.earned ? nil : line.earned)
    }
  }

  private var words: String {
    "Points by criterion. " + bars.map { "\($0.name): \($0.label)" }.joined(separator: "; ") + "."
  }
}

private struct ReportBarDrawing: HTML {
  let bars: [ReportBars.Bar]

  private static let font = "'Noto Sans', 'Liberation Sans', sans-serif"

  var body: some HTML {
    Element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 800 \(bars.count * 34 + 4)",
        "font-family": Self.font, "font-size": "14", "fill": "#1b2430",
      ]
    ) {
      bars.enumerated().map { place, bar in ReportBarLine(bar: bar, y: Double(place * 34)) }
    }
  }
}

private struct ReportBarLine: HTML {
  let bar: ReportBars.Bar
  let y: Double

  /// Units of the drawing for one point.
  private static let scale = 12.0

  var body: some HTML {
    Element("text", ["x": "0", "y": (y + 20).plain]) { bar.name }
    ReportBarBox(width: bar.maximum * Self.scale, y: y, fill: "#eef1f5", stroke: "#6b7785")
    ReportBarBox(width: max(0, bar.points) * Self.scale, y: y, fill: "#12325b", stroke: "#12325b")
    Element(
      "text",
      ["x": (250 + bar.maximum * Self.scale + 10).plain, "y": (y + 20).plain, "font-weight": "700"]
    ) { bar.label }
  }
}

private struct ReportBarBox: HTML {
  let width: Double
  let y: Double
  let fill: String
  let stroke: String

  var body: some HTML {
    Element(
      "rect",
      [
        "x": "250", "y": (y + 6).plain, "width": width.plain, "height": "20", "fill": fill,
        "stroke": stroke,
      ]
    ) { "" }
  }
}
