import Foundation
import Markup

/// How the points of one criterion, or all, went from run to run: a small line from the first run to the latest.
///
/// It says in words what it shows, and the table beside it holds the same figures.
struct TrendChart: HTML {
  let title: String
  /// 0…1, one for each run.
  let shares: [Double]

  private static let (width, height, margin) = (220.0, 64.0, 6.0)

  var body: some HTML {
    Element("figure", ["class": "trend"]) {
      Element("figcaption") {
        Element("span") { title }
        Element("strong") { shares.last?.percent ?? "–" }
      }
      Element(
        "svg",
        ["viewBox": "0 0 220 64", "role": "img", "aria-label": label, "focusable": "false"]
      ) {
        [0, 0.5, 1].map { level in
          Element(
            "line",
            [
              "class": "grid", "x1": "0", "x2": "220", "y1": y(level), "y2": y(level),
            ]
          ) { "" }
        }
        Element("polyline", ["class": "line", "points": points]) { "" }
        shares.indices.map { index in
          Element(
            "circle",
            [
              "class": index == shares.count - 1 ? "latest" : "dot", "cx": x(index),
              "cy": y(shares[index]), "r": index == shares.count - 1 ? "5" : "3",
            ]
          ) { "" }
        }
      }
    }
  }

  private var label: String {
    guard let first = shares.first, let last = shares.last else { return "No run yet" }
    guard shares.count > 1 else { return "\(last.percent) of the points in one run" }
    return "From \(first.percent) of the points in the first run to \(last.percent) in the latest "
      + "of \(shares.count)"
  }

  private var points: String {
    shares.indices.map { "\(x($0)),\(y(shares[$0]))" }.joined(separator: " ")
  }

  private func x(_ index: Int) -> String {
    let inner = Self.width - 2 * Self.margin
    let share = shares.count > 1 ? Double(index) / Double(shares.count - 1) : 0.5
    return Self.tenths(Self.margin + share * inner)
  }

  private func y(_ share: Double) -> String {
    let inner = Self.height - 2 * Self.margin
    return Self.tenths(Self.margin + (1 - min(max(share, 0), 1)) * inner)
  }

  private static func tenths(_ number: Double) -> String {
    "\((number * 10).rounded() / 10)"
  }
}
