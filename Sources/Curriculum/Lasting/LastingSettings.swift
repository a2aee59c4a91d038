package import Kernel
package import Learning

/// What an agency decided about questions that come back.
package struct LastingSettings: Equatable, Sendable {
  package var schedule: ReviewSchedule
  /// Whether people are mailed who chose nothing themselves.
  package var mailsByDefault: Bool
  /// Of the day, in UTC, before which no mail goes out.
  package var hour: Int

  /// Nobody is mailed who did not ask for it; 13:00 UTC is a morning in the United States.
  package static let usual = LastingSettings(schedule: .usual, mailsByDefault: false, hour: 13)
}

extension LastingSettings {
  /// As it was typed.
  init(days: String, mailsByDefault: Bool, hour: String) throws(LastingError) {
    do {
      schedule = try ReviewSchedule(text: days)
    } catch {
      throw .days(error)
    }
    guard let number = Int(hour), (0...23).contains(number) else { throw .hour }
    self.mailsByDefault = mailsByDefault
    self.hour = number
  }
}

package enum LastingError: UserFacingError, Equatable {
  case days(ReviewScheduleError)
  case hour
  case linkEnded

  package var kind: UserFacingErrorKind {
    switch self {
    case .days, .hour: .invalid
    case .linkEnded: .notFound
    }
  }

  package var message: String {
    switch self {
    case .days(let error): error.message
    case .hour: "This is no hour of the day. Write a whole number from 0 to 23."
    case .linkEnded:
      "This link has ended, or is not whole. Sign in; what is due waits on “My learning”."
    }
  }
}
