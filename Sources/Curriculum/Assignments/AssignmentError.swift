package import Kernel

/// Why something about an assignment is refused.
package enum AssignmentError: UserFacingError, Equatable {
  case noSuchAssignment
  case ended
  case nobodyChosen
  case nobodyMeant
  case dueMissing
  case dueInThePast
  case monthsOutOfRange
  case unknownAddresses([String])
  case reasonMissing
  case notAssigned
  case alreadyDone
  case noSuchLeave
  case leaveBackwards
  case textMissing
  case textTooLong

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchAssignment, .notAssigned, .noSuchLeave: .notFound
    case .ended, .alreadyDone: .conflict
    default: .invalid
    }
  }

  package var message: String {
    switch self {
    case .noSuchAssignment: "This assignment does not exist. Choose one from the list."
    case .ended: "This assignment has ended. Make a new one."
    case .nobodyChosen:
      "Nobody is chosen. Choose everybody, a unit, a rank, a role, or write e-mail addresses."
    case .nobodyMeant:
      "Nobody belongs to those you chose. Check unit and rank on the page of people."
    case .dueMissing: "The due date is missing. Choose a day, or write within how many days."
    case .dueInThePast: "The due date has passed. Choose a day from today on."
    case .monthsOutOfRange:
      "The months until renewal are not between 1 and 120. Write such a number, or leave it empty."
    case .unknownAddresses(let addresses):
      "Nobody has the address \(addresses.prefix(10).joined(separator: ", "))"
        + (addresses.count > 10 ? " and \(addresses.count - 10) more" : "")
        + ". Correct the list; nobody was assigned."
    case .reasonMissing: "The reason is missing. Write it; it stands in the record."
    case .notAssigned: "This person is not assigned here. Choose one from the list."
    case .alreadyDone: "This person is done already, so there is nothing to exempt from."
    case .noSuchLeave: "This leave does not exist. Choose one from the list."
    case .leaveBackwards: "The leave ends before it begins, or a date is missing. Correct the days."
    case .textMissing: "The message has no text. Write what they should know or do."
    case .textTooLong: "This text is longer than 4,000 characters. Shorten it."
    }
  }
}
