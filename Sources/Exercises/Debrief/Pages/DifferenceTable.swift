import Counterfactual
import Kernel
import Markup
import ScenarioFormat

/// Differences with their intervals, as figures, as small charts and in words.
struct DifferenceTable: HTML {
  let title: String
  let lines: [Difference]
  let seeds: Int
  let names: [Claim.ID: String]

  var body: some HTML {
    Element("table", ["class": "differences"]) {
      Element("caption") { title }
      Element("thead") {
        Element("tr") {
          ["", "As you played", "Other choice", "Difference, 95 % interval", "In words"].map {
            title in
            Element("th", ["scope": "col"]) { title }
          }
        }
      }
      Element("tbody") {
        lines.map { line in
          DifferenceRow(
            line: line, name: name(of: line), seeds: seeds, reach: reach(of: line))
        }
      }
    }
  }

  private func name(of line: Difference) -> String {
    let rumour = "“\(line.claim.map { names[$0] ?? $0.rawValue } ?? "")”"
    return switch line.quantity {
    case .believers: "People who believe \(rumour) at the end"
    case .peakBelievers: "People who believe \(rumour) when most do"
    case .minutesToCorrect: "Minutes until the correction of \(rumour) arrives"
    case .trust: "Trust in the agency at the end, of 100"
    case .anxiety: "Anxiety at the end, of 100"
    case .dangerousUnanswered: "Questions about danger without an answer"
    }
  }

  /// Rows of the same unit share a scale.
  private func reach(of line: Difference) -> Double {
    lines.filter { $0.quantity.unit == line.quantity.unit }
      .map { max(abs($0.low), abs($0.high)) }.max() ?? 0
  }
}

private struct DifferenceRow: HTML {
  let line: Difference
  let name: String
  let seeds: Int
  let reach: Double

  var body: some HTML {
    Element("tr", ["class": "verdict-\(line.verdict.rawValue)"]) {
      Element("th", ["scope": "row"]) { name }
      Element("td", ["class": "number", "data-label": "As you played"]) {
        mean(line.base, never: line.neverBase)
      }
      Element("td", ["class": "number", "data-label": "Other choice"]) {
        mean(line.alternative, never: line.neverAlternative)
      }
      Element("td", ["class": "number", "data-label": "Difference"]) {
        Element("span", ["class": "difference"]) { kind.signed(line.difference) }
        if line.verdict != .same {
          Element("span", ["class": "interval-text"]) {
            "\(kind.signed(line.low)) to \(kind.signed(line.high))"
          }
          IntervalBar(line: line, reach: reach)
        }
      }
      Element("td", ["data-label": "In words"]) { verdict }
    }
  }

  private var kind: Quantity.Kind { line.quantity }

  private func mean(_ value: Double, never: Int?) -> String {
    if never == seeds { return "never" }
    return kind.text(value) + (never.map { $0 > 0 ? " (never in \($0) crowds)" : "" } ?? "")
  }

  private var verdict: String {
    switch line.verdict {
    case .clear:
      switch kind {
      case .minutesToCorrect: line.difference > 0 ? "Clearly later" : "Clearly sooner"
      case .trust, .anxiety: line.difference > 0 ? "Clearly higher" : "Clearly lower"
      case .believers, .peakBelievers, .dangerousUnanswered:
        line.difference > 0 ? "Clearly more" : "Clearly fewer"
      }
    case .small: "Too small to matter"
    case .unclear: "No clear difference"
    case .same: "No difference"
    }
  }
}
