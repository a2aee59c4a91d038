package import Kernel

package enum TokenError: UserFacingError, Equatable {
  case noName
  case nameTooLong
  case nameTaken(String)
  case noScope
  case unknownExpiry
  case noSuchToken

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchToken: .notFound
    case .nameTaken: .conflict
    default: .invalid
    }
  }

  package var message: String {
    switch self {
    case .noName: "The token has no name. Give it the name of the program that will use it."
    case .nameTooLong: "The name is longer than 80 characters. Give it a shorter one."
    case .nameTaken(let name):
      "There is a valid token called “\(name)” already. Revoke that one, or choose another name."
    case .noScope: "The token would allow nothing. Tick what the program may do."
    case .unknownExpiry: "This time to expire is not offered. Choose one from the list."
    case .noSuchToken:
      "There is no valid token of this kind. Reload the page to see which there are."
    }
  }

  /// The field of the form that it is about.
  var field: String {
    switch self {
    case .noScope: "scope-review"
    case .unknownExpiry: "expires"
    default: "name"
    }
  }
}
