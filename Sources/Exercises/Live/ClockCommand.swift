import Kernel
import Web

/// What a player can do with the clock.
enum ClockCommand: Equatable, Sendable {
  case start
  case pause
  case speed(Int)
  case skip
  case finish
  /// After a guide has explained something: on to what comes next.
  case goOn

  /// Reads the field `command` of the clock form.
  init(_ form: FormData) throws(RunError) {
    switch form.text("command") {
    case "start": self = .start
    case "pause": self = .pause
    case "skip": self = .skip
    case "finish": self = .finish
    case "go-on": self = .goOn
    case let text:
      guard text.hasPrefix("speed-"), let speed = Int(text.dropFirst(6)),
        RunClock.speeds.contains(speed)
      else { throw .badClock }
      self = .speed(speed)
    }
  }
}
