import Kernel
import ScenarioFormat

enum NoteError: UserFacingError, Equatable {
  case empty
  case tooLong
  case noSuchPost(String)
  case afterTheEnd(ScenarioTime)
  case noSuchNote
  case notYourNote
  case stale
  case badKey

  var kind: UserFacingErrorKind {
    switch self {
    case .empty, .tooLong, .noSuchPost, .afterTheEnd, .badKey: .invalid
    case .noSuchNote: .notFound
    case .notYourNote: .notAllowed
    case .stale: .conflict
    }
  }

  var message: String {
    switch self {
    case .empty: "The note is empty. Write what you want to remember or tell."
    case .tooLong:
      "The note is longer than \(RunNote.longest) characters. Shorten it, or split it into two."
    case .noSuchPost(let text): "The run has no post “\(text)”. Choose one of the list."
    case .afterTheEnd(let end): "The run ends at T+\(end). Choose a moment before it."
    case .noSuchNote: "This note does not exist. Go back to the notes of the run."
    case .notYourNote: "This note is somebody else’s. Write one of your own beside it."
    case .stale:
      "You changed this note in another window. Your new text is below; compare and save again."
    case .badKey: "The form is broken. Reload the page and write the note again."
    }
  }
}
