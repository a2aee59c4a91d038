package import Kernel

/// Why an action cannot be done; nothing changes when one is thrown.
package enum ActionError: UserFacingError, Equatable {
  case notStarted
  case ended
  case unknownPlatform(String, known: [String])
  case emptyText
  case tooLong(limit: Int, length: Int, platform: String)
  case altMissing
  case altTooLong(limit: Int)
  case noSuchTarget(String)
  case wrongTarget(String, need: String)
  case reasonMissing(String)
  case pollNotAllowed(String)
  case pollOptions
  case roleCannotAct(String)
  case alreadyDone(String)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchTarget: .notFound
    case .notStarted, .ended, .alreadyDone: .conflict
    case .roleCannotAct: .notAllowed
    default: .invalid
    }
  }

  package var message: String {
    switch self {
    case .notStarted: "The exercise has not started. Start the clock first."
    case .ended: "The exercise has ended. Open the result, or start a new run."
    case .unknownPlatform(let name, let known):
      "There is no platform “\(name)” here. Use one of: \(known.joined(separator: ", "))."
    case .emptyText: "There is no text. Write what you want to say."
    case .tooLong(let limit, let length, let platform):
      "The text has \(length) characters; \(platform) allows \(limit). "
        + "Shorten it by \(length - limit)."
    case .altMissing: "The picture has no description. Write one in the alt text."
    case .altTooLong(let limit): "The description is too long. Keep it to \(limit) characters."
    case .noSuchTarget(let target): "“\(target)” is not there (yet). Check what you answer."
    case .wrongTarget(let target, let need): "“\(target)” does not fit. This needs \(need)."
    case .reasonMissing(let deed): "To \(deed), give a reason. It goes into the record."
    case .pollNotAllowed(let platform): "\(platform) has no polls. Post a text instead."
    case .pollOptions: "A poll needs two to four different options. Change the options."
    case .roleCannotAct(let role): "“\(role)” does not post in this exercise. Act as the player."
    case .alreadyDone(let what): "\(what) Nothing was changed."
    }
  }
}
