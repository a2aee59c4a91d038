import Kernel
import Scoring

enum OverrideError: UserFacingError, Equatable {
  case unknownSubject(String)
  case badPoints(String, most: Double)
  case noReason
  case longReason
  case unchanged
  case nothingToTakeBack
  case notRated

  var kind: UserFacingErrorKind {
    switch self {
    case .unknownSubject, .badPoints, .noReason, .longReason, .unchanged: .invalid
    case .nothingToTakeBack: .conflict
    case .notRated: .notAllowed
    }
  }

  var message: String {
    switch self {
    case .unknownSubject(let text):
      "“\(text)” is not a criterion. Choose one of the list."
    case .badPoints(let text, let most):
      "“\(text)” is not a number of points. Write a number from 0 to \(most.short), such as 7.5."
    case .noReason: "The reason is missing. Write what the program did not see."
    case .longReason: "The reason is longer than 1000 characters. Write the essence."
    case .unchanged: "These points count already. Write other points."
    case .nothingToTakeBack: "The program’s points count already. There is nothing to take back."
    case .notRated:
      "Points are changed by a trainer or evaluator, and never for a run of one’s own. Write a note "
        + "instead."
    }
  }
}
