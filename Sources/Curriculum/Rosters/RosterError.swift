import Kernel

/// Why attendance cannot be kept as it was entered.
enum RosterError: UserFacingError, Equatable {
  case noSuchSession
  case notOnRoster
  /// Whose minutes were no number that makes sense.
  case minutes([String])
  /// Who has completed the course by this attendance.
  case completed(String)

  /// No classroom part lasts longer than a day on duty.
  static let mostMinutes = 720

  var kind: UserFacingErrorKind {
    switch self {
    case .noSuchSession: .notFound
    case .notOnRoster, .minutes: .invalid
    case .completed: .conflict
    }
  }

  var message: String {
    switch self {
    case .noSuchSession: "This course has no such classroom part. Choose one from its gradebook."
    case .notOnRoster: "Somebody entered is not on this roster. Reload the page and enter it again."
    case .minutes(let names):
      "Write the minutes of \(names.joined(separator: ", ")) as a whole number from 1 to "
        + "\(Self.mostMinutes). Nothing was saved."
    case .completed(let name):
      "\(name) has completed the course with this attendance, so it stays. Revoke the certificate "
        + "if it was wrong. Nothing was saved."
    }
  }
}
