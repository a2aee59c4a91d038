import Kernel
import ScenarioFormat

extension ScenarioTime {
  /// “10 minutes”, “1 hour 30 minutes”.
  var inWords: String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let parts = [
      hours == 0 ? nil : "\(hours) hour\(hours == 1 ? "" : "s")",
      minutes == 0 ? nil : "\(minutes) minute\(minutes == 1 ? "" : "s")",
    ].compactMap(\.self)
    return parts.isEmpty ? "\(seconds) seconds" : parts.joined(separator: " ")
  }
}

extension ScenarioSetting.Kind {
  var name: String {
    switch self {
    case .fictional: "Fictional"
    case .historical: "Real events"
    }
  }
}

extension Double {
  /// With one decimal where it says something: “92”, “92.5”.
  var short: String {
    let tenths = (self * 10).rounded()
    return tenths.truncatingRemainder(dividingBy: 10) == 0
      ? "\(Int(tenths / 10))" : "\(tenths / 10)"
  }

  /// A share of one in percent: “41 %”.
  var percent: String { "\(Int((self * 100).rounded()))%" }
}
