package import Kernel

package enum PersonError: UserFacingError, Equatable {
  case nameMissing
  case nameTooLong
  case emailInvalid
  case emailTaken
  case roleMissing
  case noSuchPerson
  case lastAdministrator
  case deactivated
  case serviceNotPlain
  case ownSupervisor

  package var kind: UserFacingErrorKind {
    switch self {
    case .nameMissing, .nameTooLong, .emailInvalid, .roleMissing, .serviceNotPlain: .invalid
    case .emailTaken, .lastAdministrator, .deactivated, .ownSupervisor: .conflict
    case .noSuchPerson: .notFound
    }
  }

  package var message: String {
    switch self {
    case .nameMissing:
      "The name is missing. Enter the name as colleagues know it."
    case .nameTooLong:
      "The name is longer than 100 characters. Enter a shorter form of it."
    case .emailInvalid:
      "This is not an e-mail address. Enter one such as name@agency.example."
    case .emailTaken:
      "Somebody already has this e-mail address. Look for the person in the list, "
        + "deactivated people included."
    case .roleMissing:
      "No role is chosen. Choose at least one, so that the person can do something."
    case .noSuchPerson:
      "This person does not exist. Pick one from the list of people."
    case .lastAdministrator:
      "This is the last active administrator. Make somebody else an administrator first."
    case .deactivated:
      "This person is deactivated. Reactivate them first."
    case .serviceNotPlain:
      "Unit or rank is longer than 80 characters or has hidden characters. Type a shorter name."
    case .ownSupervisor:
      "Nobody is their own supervisor. Choose somebody else, or “Nobody”."
    }
  }
}
