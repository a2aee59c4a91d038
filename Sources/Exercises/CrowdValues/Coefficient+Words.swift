import ScenarioFormat

extension Coefficient {
  /// The value as people say it: “31 %”, “× 0.6”, “15 minutes”.
  func inWords(_ value: Double) -> String {
    switch unit {
    case .share: "\((value * 100).rounded3) %"
    case .factor: "× \(value.rounded3)"
    case .factorPerHour: "\(value.signedHundredth) % per hour"
    case .perSecond: "\((value * 100).rounded3) % per second"
    case .people: value == 1 ? "1 person" : "\(value.rounded3) people"
    case .minutes: value == 1 ? "1 minute" : "\(value.rounded3) minutes"
    case .points: "\(value.signedHundredth) of 100"
    case .pointsPerMinute: "\(value.signedHundredth) of 100 per minute"
    case .postsPerMinute: "\(value.rounded3) posts per minute"
    case .exponent: value.rounded3
    }
  }

  /// What may be written, with the unit: “a share from 0 to 1”.
  var allowed: String {
    let bounds = "from \(range.lowerBound.written) to \(range.upperBound.written)"
    return switch unit {
    case .share: "a share \(bounds)"
    case .factor: "a factor \(bounds)"
    case .factorPerHour: "an added part per hour, \(bounds)"
    case .perSecond: "a share per second, \(bounds)"
    case .people: "a number of people \(bounds)"
    case .minutes: "minutes \(bounds)"
    case .points: "on a scale of 0 to 1, a change \(bounds)"
    case .pointsPerMinute: "on a scale of 0 to 1, a change per minute \(bounds)"
    case .postsPerMinute: "posts per minute \(bounds)"
    case .exponent: "an exponent \(bounds)"
    }
  }
}

extension CoefficientSource {
  /// The source as a sentence, or why it is assumed; nil when all that is said is “assumption”.
  var sentence: String? {
    guard isAssumption else { return "Source: \(text.ended)" }
    let reason = text.dropFirst("assumption".count).drop { ":,; ".contains($0) }
    return reason.isEmpty ? nil : reason.prefix(1).uppercased() + String(reason.dropFirst()).ended
  }
}

extension Double {
  /// Three digits that matter: 0.0627, 0.85, 16.5.
  fileprivate var rounded3: String {
    var scale = 1000.0
    while self != 0, abs(self) * scale < 100, scale < 1e9 { scale *= 10 }
    return ((self * scale).rounded() / scale).written
  }

  /// A hundred times it, with its sign and a true minus.
  fileprivate var signedHundredth: String {
    let text = abs(self * 100).rounded3
    return self == 0 ? "0" : (self < 0 ? "−" : "+") + text
  }
}

extension String {
  fileprivate var ended: String { hasSuffix(".") ? self : self + "." }
}
