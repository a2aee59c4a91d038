package import Kernel

package enum ClassError: UserFacingError, Equatable {
  case noSuchClass
  case noSuchCode
  case closed
  case notYours

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchClass, .noSuchCode: .notFound
    case .closed: .conflict
    case .notYours: .notAllowed
    }
  }

  package var message: String {
    switch self {
    case .noSuchClass: "This class does not exist. Pick one from your classes."
    case .noSuchCode:
      "There is no class with this code. Check the six letters, or ask your trainer."
    case .closed:
      "This class is closed, so nobody can join any more. Ask your trainer to start one."
    case .notYours: "This class belongs to another trainer. Open one of your own."
    }
  }
}
