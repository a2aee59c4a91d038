import Markup

extension LineChart {
  /// The drawing alone as an SVG file, for print and files; ``paperStyle`` colors it.
  package var svg: String {
    ChartDrawing(chart: self, layout: .wide, cssClass: "wide", isAlone: true).rendered()
  }

  /// The rules of `charts.css` on white, with literal values: a drawing on paper knows no page.
  package static let paperStyle: String = {
    let text = "text { font-family: 'Noto Sans', 'Liberation Sans', sans-serif; font-size: 13px; "
    let rules = [
      text + "font-weight: 500; fill: #3d4551; }",
      ".chart-end { font-weight: 700; }",
      ".chart-grid { stroke: #c9d0d9; stroke-width: 1; }",
      ".chart-mark { stroke: #6b7785; stroke-width: 1; stroke-dasharray: 1 4; }",
      ".chart-mark-head { fill: #6b7785; }",
      ".chart-line { fill: none; stroke-width: 2.5; stroke-linejoin: round; }",
    ]
    let lines = zip(paperColors, ["none", "9 4", "3 3", "12 4 2 4", "6 2", "1 4"]).enumerated()
    return
      (rules
      + lines.map { place, look in
        let (color, dashes) = look
        let number = place + 1
        return ".chart-line-\(number) { stroke: \(color); stroke-dasharray: \(dashes); } "
          + ".chart-dot-\(number), .chart-color-\(number) { fill: \(color); }"
      }).joined(separator: "\n")
  }()

  /// Those of the light page, in the order of the lines.
  package static let paperColors = [
    "#1a4480", "#a1400c", "#17653a", "#7a1f73", "#8a1c1f", "#4d4d4d",
  ]
}
