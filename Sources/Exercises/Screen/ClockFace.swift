import Kernel

/// The clock as the page shows it.
struct ClockFace: Equatable, Sendable, Codable {
  var time: ScenarioTime
  var state: Run.State
  var speed: Int
  var duration: ScenarioTime
  /// Local time in the scenario, `HH:MM`.
  var wall: String

  var remaining: ScenarioTime { max(.zero, duration - time) }
}

extension Run.State: Codable {}
