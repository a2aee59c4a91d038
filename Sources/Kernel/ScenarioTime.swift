/// A moment of a scenario, in milliseconds since its start (T+0).
package struct ScenarioTime: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  package var milliseconds: Int

  package static let zero = ScenarioTime(milliseconds: 0)

  package init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  package init(seconds: Int) {
    milliseconds = seconds * 1000
  }

  /// Reads `HH:MM:SS`, with minutes and seconds below 60; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ (1...3).contains($0.count) }) else { return nil }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == 3, numbers[1] < 60, numbers[2] < 60 else { return nil }
    self.init(seconds: (numbers[0] * 60 + numbers[1]) * 60 + numbers[2])
  }

  package init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }

  /// Whole seconds, rounded down.
  package var seconds: Int { milliseconds / 1000 }

  /// Minutes with fraction, for curves and charts.
  package var minutes: Double { Double(milliseconds) / 60_000 }

  /// `HH:MM:SS`.
  package var description: String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.milliseconds < right.milliseconds
  }

  package static func + (left: Self, right: Self) -> Self {
    Self(milliseconds: left.milliseconds + right.milliseconds)
  }

  package static func - (left: Self, right: Self) -> Self {
    Self(milliseconds: left.milliseconds - right.milliseconds)
  }
}
