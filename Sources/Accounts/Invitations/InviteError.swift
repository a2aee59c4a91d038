package import Kernel

package enum InviteError: UserFacingError, Equatable {
  case linkNotValid

  package var kind: UserFacingErrorKind { .notFound }

  package var message: String {
    "This invitation was used, has expired or was replaced. "
      + "Sign in if you have chosen your passphrase, or ask an administrator for a new one."
  }
}
