package import Kernel

package enum SetUpError: UserFacingError, Equatable {
  case alreadySetUp
  case linkNotValid
  case agencyNameMissing

  package var kind: UserFacingErrorKind {
    switch self {
    case .alreadySetUp: .conflict
    case .linkNotValid: .notFound
    case .agencyNameMissing: .invalid
    }
  }

  package var message: String {
    switch self {
    case .alreadySetUp:
      "The agency is already set up. Sign in, or ask an administrator for an invitation."
    case .linkNotValid:
      "This set-up link has expired or was replaced. "
        + "Restart the server and use the link that it prints."
    case .agencyNameMissing:
      "The agency’s name is missing or longer than 100 characters. "
        + "Enter it as it should appear on pages."
    }
  }
}
