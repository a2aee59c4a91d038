package import Kernel

package enum PasswordError: UserFacingError, Equatable {
  case tooShort(length: Int)
  case tooLong
  case easyToGuess(PasswordPattern)

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .tooShort(let length):
      "The passphrase has \(length) of at least \(PasswordRule.lengths.lowerBound) characters. "
        + "Use a sentence, or several words with spaces."
    case .tooLong:
      "The passphrase has more than \(PasswordRule.lengths.upperBound) characters. "
        + "Use a shorter sentence."
    case .easyToGuess(let pattern):
      "The passphrase is easy to guess, because much of it is \(pattern.summary). "
        + "Add words that have nothing to do with each other or with you."
    }
  }
}
