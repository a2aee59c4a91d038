import Foundation
import Kernel

/// Numbers as the debrief writes them.
package enum Amount {
  /// “20,000”.
  package static func whole(_ value: Double) -> String {
    let digits = String(Int(abs(value).rounded()))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return value.rounded() < 0 ? "−\(text)" : text
  }

  /// With one decimal: “12.5”, “3”.
  package static func tenths(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return value < 0 && tenths > 0 ? "−\(text)" : text
  }

  /// “20 minutes”, “1 minute”, “40 seconds”.
  static func span(_ time: ScenarioTime) -> String {
    let seconds = Int((Double(abs(time.milliseconds)) / 1000).rounded())
    if seconds < 90, seconds != 60 { return "\(seconds) second\(seconds == 1 ? "" : "s")" }
    let minutes = (seconds + 30) / 60
    return "\(minutes) minute\(minutes == 1 ? "" : "s")"
  }
}

extension Quantity.Kind {
  /// A value of this quantity, without its unit.
  package func text(_ value: Double) -> String {
    switch self {
    case .believers, .peakBelievers: Amount.whole(value)
    case .minutesToCorrect, .dangerousUnanswered: Amount.tenths(value)
    case .trust, .anxiety: Amount.tenths(value * 100)
    }
  }

  /// The same with a sign, for differences.
  package func signed(_ value: Double) -> String {
    let text = text(value)
    return text.hasPrefix("−") || text == "0" ? text : "+\(text)"
  }

  package var unit: String {
    switch self {
    case .believers, .peakBelievers: "people"
    case .minutesToCorrect: "minutes"
    case .trust, .anxiety: "points of 100"
    case .dangerousUnanswered: "questions"
    }
  }
}
