package import Kernel

/// Why a test cannot go on as somebody wanted.
package enum AttemptError: UserFacingError, Equatable {
  case noSuchAttempt
  case noSuchQuestion
  case handedIn
  case timeIsUp
  case noAnswer
  case answered
  case nothingToAsk

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchAttempt, .noSuchQuestion: .notFound
    case .noAnswer: .invalid
    case .handedIn, .timeIsUp, .answered, .nothingToAsk: .conflict
    }
  }

  package var message: String {
    switch self {
    case .noSuchAttempt: "There is no such test of yours. Go back to your course."
    case .noSuchQuestion: "This test has no such question. Go back to the test."
    case .handedIn: "This test is handed in, so its answers stand. Look at the result."
    case .timeIsUp: "The time was up. What you saved before counts; look at the result."
    case .noAnswer: "There is no answer yet. Choose or write one, then save it."
    case .answered: "This question is answered. Go on with the next one."
    case .nothingToAsk: "There is no question to ask right now. Go on with your course."
    }
  }
}
