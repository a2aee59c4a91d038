import Kernel
import ScenarioFormat

/// The clock as the page shows it.
struct ClockFace: Equatable, Sendable, Codable {
  var time: ScenarioTime
  var state: Run.State
  var speed: Int
  var duration: ScenarioTime
  /// Local time in the scenario as people write it, “2:05 pm”.
  var wall: String
  /// The same in minutes after midnight, for the browser to count on.
  var wallMinute: Int
  /// The date in the scenario where its calendar jumps; nil where it does not.
  var day: String?

  init(_ setting: ScenarioSetting, time: ScenarioTime, state: Run.State, speed: Int) {
    self.time = time
    self.state = state
    self.speed = speed
    duration = setting.duration
    wall = setting.wallClock(at: time)
    wallMinute = setting.wallMinute(at: time)
    day = setting.jumps.isEmpty ? nil : setting.day(at: time)
  }

  var remaining: ScenarioTime { max(.zero, duration - time) }
}

extension Run.State: Codable {}
