import Kernel
import RunLog
import ScenarioFormat

/// Some of several actions cannot be done, so that none of them was.
struct RefusedPosts: UserFacingError, Equatable {
  var refusals: [Refusal]

  struct Refusal: Equatable {
    /// nil for an action that belongs to no network.
    var network: SocialPlatform.ID?
    var reason: String
  }

  var kind: UserFacingErrorKind { .invalid }

  var message: String {
    let reasons = refusals.map { refusal in
      refusal.network.map { "\($0): \(refusal.reason)" } ?? refusal.reason
    }
    return "Nothing was posted, on no network. " + reasons.joined(separator: " ")
      + " Your text is kept."
  }

  /// The same with the names that people see.
  func named(_ platforms: [SocialPlatform]) -> NamedRefusals {
    NamedRefusals(
      refusals: refusals.map { refusal in
        let name = platforms.first { $0.id == refusal.network }?.name
        return (refusal.network, name ?? refusal.network?.rawValue ?? "", refusal.reason)
      })
  }
}

/// What a person reads of it.
struct NamedRefusals: UserFacingError {
  var refusals: [(network: SocialPlatform.ID?, name: String, reason: String)]

  var kind: UserFacingErrorKind { .invalid }

  var message: String {
    "Nothing was posted, on no network. "
      + refusals.map { "\($0.name): \($0.reason)" }.joined(separator: " ")
  }
}
