package import Kernel

package enum DraftError: UserFacingError, Equatable {
  case noSuchDraft
  case notNow(DraftEvent.Kind, DraftState)
  case empty
  case stale(by: String, version: Int)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchDraft: .notFound
    case .notNow, .stale: .conflict
    case .empty: .invalid
    }
  }

  package var message: String {
    switch self {
    case .noSuchDraft:
      "This draft does not exist. Pick one from the list at the desk."
    case .notNow(_, let state):
      "That cannot be done now: the draft is \(state.title.lowercased()). Reload its page to see "
        + "what comes next."
    case .empty:
      "There is no text yet. Write what people should know, then save."
    case .stale(let name, let version):
      "\(name) saved version \(version) meanwhile. Your text is still in the fields below: compare "
        + "it with theirs, then save again."
    }
  }
}
