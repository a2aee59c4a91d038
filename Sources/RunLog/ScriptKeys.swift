/// The keys that a line of a script may have.
enum ScriptKey: String, CaseIterable {
  case at, `as`, key, platform, platforms, `do`, to, text, alt, image, options, reason
  case publishAt, number, handle, words

  /// Those that every line may have.
  static let common: Set<ScriptKey> = [.at, .as, .key, .platform, .do]

  /// Those that one `do` may have besides; nil for a word that is no `do`.
  static func known(for deed: String) -> Set<ScriptKey>? {
    switch deed {
    case "post": [.platforms, .text, .alt, .image]
    case "reply", "quote", "correct": [.to, .text, .alt, .image]
    case "message": [.to, .text]
    case "repost", "like", "pin": [.to]
    case "poll": [.text, .options]
    case "hide", "block", "delete", "escalate": [.to, .reason]
    case "edit": [.to, .text]
    case "schedule": [.text, .alt, .image, .publishAt]
    case "unschedule": [.number]
    case "unlike", "unrepost", "unpin", "unhide", "unblock", "open-comments": [.to]
    case "report", "close-comments": [.to, .reason]
    case "follow", "unfollow": [.handle]
    case "mute", "unmute": [.words]
    case "set-profile", "start-live": [.text]
    case "end-live": []
    case "log-decision": [.text, .reason]
    case "ask": [.text]
    case "approve": [.to, .text]
    default: nil
    }
  }
}
