import Markup
import ScenarioFormat

/// The mood over time as stacked columns, with the same as a table.
struct MoodChart: HTML {
  let steps: [MoodStep]
  let setting: ScenarioSetting

  private static let width = 320
  private static let height = 120

  var body: some HTML {
    let most = max(1, steps.map(\.total).max() ?? 1)
    let wide = Double(Self.width) / Double(max(1, steps.count))
    Element("figure", ["class": "mood"]) {
      Element(
        "svg",
        [
          "viewBox": "0 0 \(Self.width) \(Self.height)", "role": "img", "aria-label": summary,
        ]
      ) {
        steps.enumerated().map { index, step in
          MoodColumn(
            step: step, x: Double(index) * wide + 1, width: max(1, wide - 2),
            scale: Double(Self.height) / Double(most))
        }
      }
      Element("figcaption") {
        Element("span", ["class": "key key-negative"]) { "negative" }
        Element("span", ["class": "key key-neutral"]) { "neutral" }
        Element("span", ["class": "key key-positive"]) { "positive" }
        Element("span", ["class": "hint"]) { "posts of the public in five minutes" }
      }
      Element("details") {
        Element("summary") { "View as table" }
        MoodTable(steps: steps, setting: setting)
      }
    }
  }

  private var summary: String {
    guard let last = steps.last(where: { $0.total > 0 }) else { return "No posts yet." }
    return "Mood of the posts over time. Since \(setting.wallClock(at: last.from)): "
      + "\(last.negative) negative, \(last.neutral) neutral, \(last.positive) positive."
  }
}

private struct MoodColumn: HTML {
  let step: MoodStep
  let x: Double
  let width: Double
  let scale: Double

  var body: some HTML {
    bar("mood-negative", from: 0, count: step.negative)
    bar("mood-neutral", from: step.negative, count: step.neutral)
    bar("mood-positive", from: step.negative + step.neutral, count: step.positive)
  }

  private func bar(_ name: String, from below: Int, count: Int) -> some HTML {
    let high = Double(count) * scale
    return Element(
      "rect",
      [
        "class": name, "x": short(x), "width": short(width),
        "y": short(120 - Double(below) * scale - high), "height": short(high),
      ]
    ) { "" }
  }

  private func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}

private struct MoodTable: HTML {
  let steps: [MoodStep]
  let setting: ScenarioSetting

  var body: some HTML {
    Element("table") {
      Element("thead") {
        Element("tr") {
          ["From", "Negative", "Neutral", "Positive"].map { name in
            Element("th", ["scope": "col"]) { name }
          }
        }
      }
      Element("tbody") {
        steps.map { step in
          Element("tr") {
            Element("th", ["scope": "row"]) { setting.wallClock(at: step.from) }
            [step.negative, step.neutral, step.positive].map { count in
              Element("td", ["class": "number"]) { "\(count)" }
            }
          }
        }
      }
    }
  }
}
