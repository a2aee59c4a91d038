package import Kernel

package enum SignInError: UserFacingError, Equatable {
  /// The address or the password; the message does not say which.
  case wrong
  case tooManyAttempts(seconds: Int)
  case deactivated
  case busy

  package var kind: UserFacingErrorKind {
    switch self {
    case .wrong: .invalid
    case .deactivated: .notAllowed
    case .tooManyAttempts, .busy: .tooMany
    }
  }

  package var message: String {
    switch self {
    case .wrong:
      "The e-mail address or the passphrase is wrong. "
        + "Try again, or ask an administrator for a new link to choose a new passphrase."
    case .tooManyAttempts(let seconds):
      "There were too many attempts with this e-mail address. Try again in \(Self.wait(seconds))."
    case .deactivated:
      "Your account is deactivated. Ask an administrator to reactivate it."
    case .busy:
      "Many people are signing in right now. Try again in a minute."
    }
  }

  private static func wait(_ seconds: Int) -> String {
    switch seconds {
    case ...1: "a second"
    case ..<120: "\(seconds) seconds"
    default: "\((seconds + 59) / 60) minutes"
    }
  }
}
