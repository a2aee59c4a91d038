package import Kernel

/// Why a certificate cannot be shown or revoked.
package enum CertificateError: UserFacingError, Equatable {
  case noSuchCertificate
  case noReason
  case reasonTooLong
  case revokedAlready
  case isRevoked
  case tooManyChecks

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchCertificate: .notFound
    case .noReason, .reasonTooLong: .invalid
    case .revokedAlready, .isRevoked: .conflict
    case .tooManyChecks: .tooMany
    }
  }

  package var message: String {
    switch self {
    case .noSuchCertificate: "There is no such certificate. Go back to the list."
    case .noReason: "A revocation needs a reason. Write why the certificate no longer counts."
    case .reasonTooLong: "The reason is longer than 500 characters. Shorten it."
    case .revokedAlready: "This certificate was revoked before. Nothing has changed."
    case .isRevoked:
      "This certificate was revoked, so there is no document of it. Its page says why."
    case .tooManyChecks:
      "Too many certificates were checked from your address. Wait a minute and try again."
    }
  }
}
