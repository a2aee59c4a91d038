package import Kernel
package import ScenarioFormat

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
  case pollOptions
  /// The network has no such act.
  case notPossible(PlatformAct, on: String)
  case pictureMissing(String)
  case editTooLate(minutes: Int, platform: String)
  case sameText
  case unknownAccount(String, on: String)
  case notDone(String)
  case wrongTime(String)
  case noticeTooLong(limit: Int)
  case roleCannotAct(String)
  case alreadyDone(String)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchTarget, .unknownAccount: .notFound
    case .notStarted, .ended, .alreadyDone, .notDone: .conflict
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
    case .pollOptions: "A poll needs two to four different options. Change the options."
    case .notPossible, .pictureMissing, .editTooLate, .sameText, .unknownAccount, .notDone,
      .wrongTime, .noticeTooLong:
      actMessage
    case .roleCannotAct(let role): "“\(role)” does not post in this exercise. Act as the player."
    case .alreadyDone(let what): "\(what) Nothing was changed."
    }
  }

  private var actMessage: String {
    switch self {
    case .notPossible(let act, let platform): "\(platform) has no \(act.noun). \(act.otherWay)"
    case .pictureMissing(let platform):
      "On \(platform) every new post needs a picture. Add one, with its description."
    case .editTooLate(let minutes, let platform):
      "\(platform) lets you edit a post for \(minutes) minutes. Publish a correction instead."
    case .sameText: "The text is the same as before. Change it, or leave the post as it is."
    case .unknownAccount(let handle, let platform):
      "There is no account @\(handle) on \(platform). Choose one whose posts you see there."
    case .notDone(let what): "\(what) There is nothing to take back."
    case .wrongTime(let end):
      "That time is past, or after the end of the exercise. Choose one from now until \(end)."
    case .noticeTooLong(let limit): "The notice is too long. Keep it to \(limit) characters."
    default: ""
    }
  }
}

extension PlatformAct {
  /// What a network without it does not have.
  package var noun: String {
    switch self {
    case .repost: "reposts"
    case .quote: "quoting"
    case .pin: "pinned posts"
    case .edit: "editing"
    case .poll: "polls"
    case .hide: "hiding of comments"
    case .block: "blocking"
    case .follow: "following"
    case .mute: "muted words"
    case .closeComments: "closing of comments"
    case .message: "private messages"
    case .schedule: "scheduled posts"
    case .live: "live question time"
    }
  }

  /// What can be done instead.
  package var otherWay: String {
    switch self {
    case .repost, .quote: "Say it in a post of your own."
    case .pin: "Post an update where people look first."
    case .edit: "Publish a correction instead."
    case .poll: "Post a text instead."
    case .hide: "Report what breaks the rules, and leave the rest."
    case .block: "Report what breaks the rules; nobody has to be blocked for criticism."
    case .follow, .mute: "Read its feed as it is."
    case .closeComments: "Answer what you can, and report what breaks the rules."
    case .message: "Answer in public, or hand it over."
    case .schedule: "Post it when it is time."
    case .live: "Answer the questions below your posts."
    }
  }
}
