package import Kernel
package import ScenarioFormat

/// What is done.
package enum Deed: Equatable, Sendable, Codable {
  // Words in public and in private
  case post(Draft)
  case reply(to: Target, Draft)
  case quote(of: Target, Draft)
  case message(to: Target, text: String)
  case poll(Draft, options: [String])
  case correct(Target, Draft)
  /// Other words for an own post; the earlier ones are kept and can be seen.
  case edit(Target, text: String)
  /// Appears by itself at its time, as it was written.
  case schedule(Draft, at: ScenarioTime)
  /// Takes back a scheduled post by its number in the run, from 1.
  case unschedule(Int)

  // What one does with posts
  case repost(Target)
  case like(Target)
  case pin(Target)
  case undo(Undoing, Target)

  // Moderation
  case hide(Target, reason: String)
  case delete(Target, reason: String)
  case block(Target, reason: String)
  /// Tells the network, which decides by its own rules.
  case report(Target, reason: String)
  /// Nobody can reply below an own post any more.
  case closeComments(Target, reason: String)
  case openComments(Target)

  // The account and the officer's own view
  case follow(handle: String, on: SocialPlatform.ID)
  case unfollow(handle: String, on: SocialPlatform.ID)
  /// Posts with these words are folded away in the officer's own view, and only there.
  case mute(words: String, on: SocialPlatform.ID)
  case unmute(words: String, on: SocialPlatform.ID)
  /// What the profile says of itself: “not monitored 24/7; call 911”. Empty takes it off.
  case setProfile(SocialPlatform.ID, notice: String)
  /// Announces a question time and opens it.
  case startLive(SocialPlatform.ID, topic: String)
  case endLive

  // Inside the agency
  case ask(text: String)
  case requestRelease(text: String)
  case approve(Target)
  case escalate(Target?, reason: String)
  case logDecision(text: String, reason: String)

  /// The `do` of the script format.
  package var name: String {
    switch self {
    case .post: "post"
    case .reply: "reply"
    case .quote: "quote"
    case .message: "message"
    case .poll: "poll"
    case .correct: "correct"
    case .edit: "edit"
    case .schedule: "schedule"
    case .unschedule: "unschedule"
    case .repost: "repost"
    case .like: "like"
    case .pin: "pin"
    case .undo(let deed, _): deed.name
    case .hide: "hide"
    case .delete: "delete"
    case .block: "block"
    case .report: "report"
    case .closeComments: "close-comments"
    case .openComments: "open-comments"
    case .follow: "follow"
    case .unfollow: "unfollow"
    case .mute: "mute"
    case .unmute: "unmute"
    case .setProfile: "set-profile"
    case .startLive: "start-live"
    case .endLive: "end-live"
    case .ask: "ask"
    case .requestRelease, .approve: "approve"
    case .escalate: "escalate"
    case .logDecision: "log-decision"
    }
  }
}

/// What can be taken back.
package enum Undoing: String, Sendable, Codable, CaseIterable {
  case like, repost, pin, hide, block

  /// The `do` of the script format: `unlike`, `unpin`.
  package var name: String { "un\(rawValue)" }

  package init?(name: String) {
    guard let deed = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = deed
  }
}
