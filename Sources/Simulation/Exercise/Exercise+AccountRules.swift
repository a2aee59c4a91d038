import Kernel
import RunLog
import ScenarioFormat

/// What the acts around the agency's account need.
extension Exercise {
  /// Our own choice; what fits on a profile.
  static let longestNotice = 160
  private static let longestMute = 100

  func account(_ deed: Deed) throws(ActionError) -> Happening {
    switch deed {
    case .follow(let handle, let platform):
      let handle = try known(handle, on: platform)
      guard !standing.follows(handle, on: platform) else {
        throw .alreadyDone("You follow @\(handle) already.")
      }
      return .followed(handle: handle, on: platform)
    case .unfollow(let handle, let platform):
      guard standing.follows(handle, on: platform) else {
        throw .notDone("You do not follow @\(handle).")
      }
      return .unfollowed(handle: handle, on: platform)
    case .mute(let text, let platform):
      return .muted(words: try mute(text, platform), on: platform)
    case .unmute(let words, let platform):
      let muted = StandingActs.MutedWords(words: words, platform: platform)
      guard standing.mutedWords.contains(muted) else {
        throw .notDone("“\(words)” is not muted.")
      }
      return .unmuted(words: words, on: platform)
    case .setProfile(let platform, let notice): return try profile(notice, on: platform)
    default: throw .notDone("Nothing was chosen.")
    }
  }

  private func known(
    _ handle: String, on id: SocialPlatform.ID
  ) throws(ActionError) -> String {
    try require(.follow, on: id)
    let wanted = handle.hasPrefix("@") ? String(handle.dropFirst()) : handle
    let hasPosted = feed.posts.contains {
      $0.author.handle == wanted && $0.platform == id && $0.author.kind != .agency
    }
    guard hasPosted else { throw .unknownAccount(wanted, on: try platform(id).name) }
    return wanted
  }

  private func mute(_ text: String, _ id: SocialPlatform.ID) throws(ActionError) -> String {
    try require(.mute, on: id)
    let words = String(try filled(text).prefix(Self.longestMute))
    let isMuted = standing.mutedWords.contains {
      $0.platform == id && $0.words.lowercased() == words.lowercased()
    }
    guard !isMuted else { throw .alreadyDone("“\(words)” is muted already.") }
    return words
  }

  private func profile(
    _ notice: String, on id: SocialPlatform.ID
  ) throws(ActionError) -> Happening {
    _ = try platform(id)
    guard notice.count <= Self.longestNotice else {
      throw .noticeTooLong(limit: Self.longestNotice)
    }
    guard notice != standing.profileNotices[id] ?? "" else { throw .sameText }
    return .profileChanged(id, notice: notice)
  }

  // MARK: Question time

  func startLive(
    _ id: SocialPlatform.ID, _ topic: String
  ) throws(ActionError) -> Order {
    try require(.live, on: id)
    guard standing.live == nil else { throw .alreadyDone("A question time goes on already.") }
    let text = "LIVE question time: \(try filled(topic)) Ask below."
    return .openLive(try checked(Draft(platform: id, text: text)), topic: topic)
  }

  func liveSession() throws(ActionError) -> LiveSession {
    guard let session = standing.live else { throw .notDone("No question time goes on.") }
    return session
  }
}
