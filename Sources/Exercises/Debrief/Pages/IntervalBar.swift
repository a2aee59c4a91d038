import Counterfactual
import Markup

/// A difference and its interval against zero; the figures beside it say the same.
struct IntervalBar: HTML {
  let line: Difference
  /// The value at either end.
  let reach: Double

  private static let width = 160.0
  private static let height = 16.0

  var body: some HTML {
    Element(
      "svg",
      [
        "class": "interval", "viewBox": "0 0 160 16", "width": "160", "height": "16",
        "aria-hidden": "true", "focusable": "false",
      ]
    ) {
      mark("zero", from: 0, to: 0, top: 0, bottom: Self.height)
      mark("span", from: line.low, to: line.high, top: 8, bottom: 8)
      mark("mean", from: line.difference, to: line.difference, top: 3, bottom: 13)
    }
  }

  private func mark(
    _ name: String, from: Double, to: Double, top: Double, bottom: Double
  ) -> Element<Text> {
    Element(
      "line",
      [
        "class": name, "x1": place(from), "x2": place(to), "y1": "\(top)", "y2": "\(bottom)",
      ]
    ) { "" }
  }

  private func place(_ value: Double) -> String {
    let share = reach > 0 ? value / reach : 0
    return Amount.tenths(Self.width / 2 + share * (Self.width / 2 - 4))
  }
}
