import Kernel
import Pictures

/// What is wrong in a composer that was sent, beside the field that it is about.
struct FormFault: Equatable, Sendable {
  /// The id of the field on the page.
  var field: String
  var message: String

  /// What an error says of the form of a draft.
  static func all(
    of error: any UserFacingError, in draft: WrittenDraft, at step: ComposerStep? = nil
  ) -> [FormFault] {
    if let refused = error as? NamedRefusals {
      return refused.refusals.map { refusal in
        let network = refusal.network
        let hasOwn = network.map { !(draft.own[$0] ?? "").isBlank } ?? false
        let field = hasOwn ? "text-\(draft.deed)-\(network?.rawValue ?? "")" : "text-\(draft.deed)"
        return FormFault(field: field, message: "\(refusal.name): \(refusal.reason)")
      }
    }
    return [FormFault(field: "\(field(of: error, step))-\(draft.deed)", message: error.message)]
  }

  private static func field(of error: any UserFacingError, _ step: ComposerStep?) -> String {
    if step == .upload { return "photo" }
    return switch error as? RunError {
    case .badClockTime, .timeIsOver, .scheduledPoll: "time"
    case .noSuchPicture, .notAttached, .tooManyPictures: "photo"
    default: "text"
    }
  }
}
