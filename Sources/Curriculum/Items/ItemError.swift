package import Kernel

/// Why something that a learner sent for an item cannot be taken.
package enum ItemError: UserFacingError, Equatable {
  case tooLong(Int)
  case tooFewWords(has: Int, wanted: Int)
  /// How many statements have no answer.
  case unanswered(Int)
  case notYourName(String)
  case questionsFirst
  case noScenario
  case badKey

  package var kind: UserFacingErrorKind { .invalid }

  package var message: String {
    switch self {
    case .tooLong(let limit): "This is longer than \(limit) characters. Shorten it and save again."
    case .tooFewWords(let has, let wanted):
      "You wrote \(has) \(has == 1 ? "word" : "words"). Write at least \(wanted); nobody grades it."
    case .unanswered(let count):
      count == 1
        ? "One statement has no answer. Choose one and send it again."
        : "\(count) statements have no answer. Choose one for each and send it again."
    case .notYourName(let name):
      "The signature does not match your name here. Type “\(name)”."
    case .questionsFirst: "Answer the questions about the policy first. Then you can sign it."
    case .noScenario:
      "This exercise cannot be started now. Tell your trainer, and go on with the next step."
    case .badKey: "This form is incomplete. Reload the page and send it again."
    }
  }
}
