import Kernel
import ScenarioFormat

/// How much people read at each moment of the exercise, by the hour of the day there.
struct DayRhythm: Sendable {
  /// From the quietest hour, 0, to the busiest, 1, at each full hour from midnight; an assumption.
  private static let hours = [
    0.55, 0.35, 0.2, 0.08, 0, 0.12, 0.4, 0.7, 0.85, 0.92, 0.95, 0.97,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 0.95, 0.85, 0.7,
  ]
  private static let beats = 60_000 / Crowd.beat.milliseconds

  /// For each minute of the exercise, of 65536.
  private let levels: [UInt32]

  init(_ setting: ScenarioSetting, nightRate: Double, beats: Int) {
    levels = (0...beats / Self.beats).map { minute in
      let jump = setting.jumps.last { $0.from <= ScenarioTime(seconds: minute * 60) }
      let since = minute - (jump?.from ?? .zero).milliseconds / 60_000
      let day = Self.day(at: (jump?.startMinute ?? setting.startMinute) + since)
      return UInt32(65536 * min(max(nightRate + (1 - nightRate) * day, 0), 1))
    }
  }

  /// What share of 65536 of all that would be read is read in a beat.
  @inline(__always)
  func level(at beat: Int) -> UInt32 { levels[beat / Self.beats] }

  private static func day(at minute: Int) -> Double {
    let hour = minute / 60 % 24
    let part = Double(minute % 60) / 60
    return hours[hour] * (1 - part) + hours[(hour + 1) % 24] * part
  }
}
