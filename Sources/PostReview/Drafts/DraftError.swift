package import Kernel

package enum DraftError: UserFacingError, Equatable {
  case noSuchDraft
  case notNow(DraftEvent.Kind, DraftState)
  case stale(by: String, version: Int)
  case empty
  case noNetwork
  case hiddenCharacters
  case noReason
  case tooLong(most: Int)
  case noSuchFinding
  case blocksOpen(Int)
  case notAnApprover
  case leaveTo([String])
  case notOnNetwork
  case badLink
  case badTime

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchDraft: .notFound
    case .notNow, .stale, .blocksOpen, .noSuchFinding: .conflict
    case .notAnApprover, .leaveTo: .notAllowed
    case .empty, .noNetwork, .hiddenCharacters, .noReason, .tooLong, .notOnNetwork, .badLink,
      .badTime:
      .invalid
    }
  }

  package var message: String {
    switch self {
    case .noSuchDraft:
      "This draft does not exist. Pick one from the list at the desk."
    case .notNow(_, let state):
      "That cannot be done now: the draft is “\(state.title)”. Reload its page to see what comes "
        + "next."
    case .stale(let name, let version):
      "\(name) saved version \(version) while you were writing. Nothing of yours is lost: compare "
        + "the two texts, then save yours again or take over theirs."
    case .empty: "There is no text yet. Write what people should know."
    case .noNetwork: "No network is chosen. Choose where it will be posted."
    case .hiddenCharacters:
      "The text holds characters that nobody can see. Remove them with the button beside the text."
    case .noReason: "The reason is missing. Say in a sentence why, for the record."
    case .tooLong(let most): "This is longer than \(most) characters. Shorten it."
    case .noSuchFinding:
      "The text does not have this finding any more. Look at the findings again."
    case .blocksOpen(let count):
      count == 1
        ? "One block is still open. Have it mended, or override it with a reason."
        : "\(count) blocks are still open. Have them mended, or override each with a reason."
    case .notAnApprover: "Your role does not approve drafts. Ask somebody who may."
    case .leaveTo(let names):
      "You wrote a part of this draft, so somebody else approves it: "
        + "\(names.joined(separator: ", "))."
    case .notOnNetwork: "This draft is not meant for that network. Pick one of its networks."
    case .badLink:
      "This is no link to a post. Copy the address of the post; it begins with https://."
    case .badTime: "Give the minutes since it was posted as a whole number from 0 to 10080."
    }
  }
}
