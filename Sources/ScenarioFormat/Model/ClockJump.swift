package import Kernel

/// A moment at which the scenario's calendar jumps ahead.
package struct ClockJump: Equatable, Sendable {
  package var from: ScenarioTime
  /// ISO 8601.
  package var date: String
  /// Minutes after midnight.
  package var startMinute: Int

  package init(from: ScenarioTime, date: String, startMinute: Int) {
    self.from = from
    self.date = date
    self.startMinute = startMinute
  }
}

extension ScenarioSetting {
  /// Minutes after midnight, local time, at a moment of the scenario.
  package func wallMinute(at time: ScenarioTime) -> Int {
    let phase = jumps.last { $0.from <= time }
    let start = phase?.startMinute ?? startMinute
    return (start + (time - (phase?.from ?? .zero)).seconds / 60) % (24 * 60)
  }

  /// The local wall clock as people write it: “2:05 pm”.
  package func wallClock(at time: ScenarioTime) -> String {
    let minute = wallMinute(at: time)
    let (hour, minutes) = (minute / 60 % 12, minute % 60)
    return "\(hour == 0 ? 12 : hour):\(minutes < 10 ? "0" : "")\(minutes) "
      + (minute < 12 * 60 ? "am" : "pm")
  }

  /// The date in the scenario, ISO 8601.
  package func day(at time: ScenarioTime) -> String {
    jumps.last { $0.from <= time }?.date ?? date
  }
}
