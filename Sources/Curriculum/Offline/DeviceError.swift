package import Kernel

/// Why something that a device sent cannot be used.
package enum DeviceError: UserFacingError, Equatable {
  case unreadable
  case unknownForm
  case answeredElsewhere
  case handedInElsewhere
  case answersSetAside
  case timed
  case newRound
  case newVersion

  package var kind: UserFacingErrorKind {
    switch self {
    case .unreadable, .unknownForm: .invalid
    default: .conflict
    }
  }

  package var message: String {
    switch self {
    case .unreadable:
      "What this device sent cannot be read. It stays on the device; reload the page and try again."
    case .unknownForm: "This cannot be done without a connection. Do it again on its page."
    case .answeredElsewhere:
      "You answered this question on another device meanwhile, and that answer stands. Change it in "
        + "the test if this one is better."
    case .handedInElsewhere:
      "The test was handed in before this arrived, so it does not count. Look at the result."
    case .answersSetAside:
      "Some of your answers could not be used, so the test was not handed in. Look at it, and hand "
        + "it in."
    case .timed: "A timed test needs a connection. Take it on its page."
    case .newRound: "You began the course anew meanwhile, so this belongs to the round before."
    case .newVersion:
      "You moved on to a newer version of the course meanwhile, which has other steps. Do this one "
        + "there."
    }
  }
}
