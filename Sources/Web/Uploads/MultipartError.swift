package import Kernel

/// Why a form with files could not be read.
package enum MultipartError: UserFacingError, Equatable {
  case noBoundary
  case malformed
  case cutShort
  case tooManyParts(limit: Int)
  case textTooLong(limit: Int)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noBoundary, .malformed, .cutShort: .malformed
    case .tooManyParts, .textTooLong: .invalid
    }
  }

  package var message: String {
    switch self {
    case .noBoundary, .malformed:
      "The form arrived in a shape that cannot be read. Send it from the page with your browser."
    case .cutShort:
      "The form broke off on its way. Check your connection and send it again."
    case .tooManyParts(let limit):
      "The form has more than \(limit) fields. Send fewer at once."
    case .textTooLong(let limit):
      "The texts of the form are longer than \(limit / 1024) kB together. Shorten them and send "
        + "it again."
    }
  }
}
