package import Kernel

/// Why something cannot be written, reviewed or published.
package enum AuthoringError: UserFacingError, Equatable {
  case noSuchDraft
  case noSuchPlace
  case noSuchVersion
  case noFiles
  case notNow(CourseDraftState)
  /// Somebody saved the same place meanwhile.
  case stale(by: String)
  case newerDraft
  case badName(String)
  case nameTaken(String)
  case noTitle
  case cannotEdit(String)
  case tooLarge(String, most: Int)
  case tooManyFiles(Int)
  case badText
  case badPicture
  case noReason
  case tooLong(Int)
  case ownWork([String])
  case faults(Int)
  case warnings(Int)
  case nothingNew
  case noUpdate
  case noQuestions(String)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchDraft, .noSuchPlace, .noSuchVersion, .noFiles, .noUpdate: .notFound
    case .notNow, .stale, .newerDraft, .nameTaken, .faults, .warnings, .nothingNew: .conflict
    case .ownWork: .notAllowed
    case .badName, .noTitle, .cannotEdit, .tooLarge, .tooManyFiles, .badText, .badPicture,
      .noReason, .tooLong, .noQuestions:
      .invalid
    }
  }

  package var message: String {
    switch self {
    case .noSuchDraft:
      "This course is not open for writing. Choose it from the list, and press “Edit”."
    case .noSuchPlace:
      "This part of the course is not there any more. Go back to the outline and choose again."
    case .noSuchVersion: "There is no such version. Choose one from the course's history."
    case .noFiles:
      "This version was published by an older program, which kept no files. Start the server once "
        + "with the course's folder in place, and try again."
    case .notNow(let state):
      "That cannot be done now: the course is “\(state.title)”. Go back to its page to see what "
        + "comes next."
    case .stale(let name):
      "\(name) saved this place while you were writing. Nothing of yours is lost: compare the two "
        + "texts below, then save yours again or open theirs."
    case .newerDraft:
      "The course was changed since you looked at it. Look at what is new, then decide again."
    case .badName(let name):
      "“\(name)” cannot be a name. Use lower-case words joined by hyphens, such as our-accounts."
    case .nameTaken(let name): "“\(name)” is there already. Choose another name."
    case .noTitle: "The title is missing. Write one."
    case .cannotEdit(let path):
      "“\(path)” is written in a way that this form cannot change without losing something. Change "
        + "it as text."
    default: laterMessage
    }
  }

  private var laterMessage: String {
    switch self {
    case .tooLarge(let path, let most):
      "“\(path)” is larger than \(most / 1000) kB. Split it or make it smaller."
    case .tooManyFiles(let most): "A course has at most \(most) files. Remove what is not used."
    case .badText: "The text has signs that are no text. Remove them, or paste it as plain text."
    case .badPicture:
      "This is no picture that courses can have. Choose an SVG, PNG, JPEG or WebP file up to 4 MB."
    case .noReason: "The reason is missing. Say in a sentence why, for the record."
    case .tooLong(let most): "This is longer than \(most) characters. Shorten it."
    case .ownWork(let names):
      "You wrote a part of this course, so somebody else approves it"
        + (names.isEmpty
          ? ". Nobody else may publish courses yet: ask an administrator to give somebody the role "
            + "“Trainer”."
          : ": \(names.joined(separator: ", ")).")
    case .faults(let count):
      "Not yet: \(CourseWords.count(count, "fault is", "faults are")) open. Mend "
        + "what is listed and try again."
    case .warnings(let count):
      "Nothing was published: \(CourseWords.count(count, "warning is", "warnings are")) open. Mend "
        + "what is listed, or say why it can stay."
    case .nothingNew:
      "This is what learners have already. Change something first, then send it to review."
    case .noUpdate: "There is no update to take over. Go back to the course."
    case .noQuestions(let why): "No question could be taken over. \(why)"
    default: ""
    }
  }
}
