package import Kernel

/// A moment of the run in whole seconds, written `HH:MM:SS` as in a script.
package struct Moment: Hashable, Sendable, Comparable, Codable {
  package let time: ScenarioTime

  package init(_ time: ScenarioTime) {
    self.time = ScenarioTime(seconds: time.seconds)
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let time = ScenarioTime(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text)” is not a time. Write it as HH:MM:SS."
      )
    }
    self.init(time)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(time.description)
  }

  package static func < (left: Self, right: Self) -> Bool { left.time < right.time }
}
