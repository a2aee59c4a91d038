import Kernel
import RunLog
import ScenarioFormat

/// Says in a few words what a fork does differently: “Your first public post 20 minutes earlier”.
package struct ForkTitle: Sendable {
  private let run: PlayedRun
  private let sayings: Sayings

  package init(_ run: PlayedRun) {
    self.run = run
    sayings = Sayings(run.pack)
  }

  package func text(_ fork: Fork) -> String {
    if fork.changes.count > 3 { return summary(fork) }
    let parts = fork.changes.map(text)
    guard let first = parts.first else { return "" }
    return ([first] + parts.dropFirst().map(Self.lowercased)).joined(separator: "; ")
  }

  /// An action as a noun phrase: “your first public post”, “your reply at 00:08:40”.
  package func name(of number: Int) -> String {
    guard let step = try? run.step(number) else { return "action \(number)" }
    let words = step.action.deed.words ?? ""
    if step.isPublic, number == run.steps.first(where: \.isPublic)?.number {
      return "your first public post"
    }
    if step.isPublic, let rumour = sayings.denied(in: words).first {
      return "your correction of “\(rumour.short)” at \(step.at)"
    }
    if step.isPublic, let rumour = sayings.named(in: words).first {
      return "your word on “\(rumour.short)” at \(step.at)"
    }
    return "your \(step.action.deed.noun) at \(step.at)"
  }

  private func text(_ change: Fork.Change) -> String {
    switch change {
    case .move(let number, let time):
      guard let step = try? run.step(number), step.at != time else {
        return Self.capitalized("\(name(of: number)), unchanged")
      }
      let (span, isEarlier) = (Amount.span(step.at - time), time < step.at)
      return Self.capitalized("\(name(of: number)), \(span) \(isEarlier ? "earlier" : "later")")
    case .remove(let number): return "Without \(name(of: number))"
    case .reword(let number, _): return Self.capitalized("\(name(of: number)), in other words")
    case .replace(let number, _): return "The model answer’s words for \(name(of: number))"
    case .add(let draft, let time):
      guard let rumour = sayings.denied(in: draft.text).first else {
        return "One more post at \(time)"
      }
      return "The model answer’s correction of “\(rumour.short)” at \(time)"
    }
  }

  private func summary(_ fork: Fork) -> String {
    let removed = fork.changes.allSatisfy { if case .remove = $0 { true } else { false } }
    return removed
      ? "Without \(fork.changes.count) of your actions" : "\(fork.changes.count) changes at once"
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func lowercased(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension Deed {
  /// What the action is called in a sentence.
  package var noun: String {
    switch self {
    case .post: "post"
    case .reply: "reply"
    case .quote: "quote post"
    case .message: "private answer"
    case .repost: "repost"
    case .like: "like"
    case .pin: "pin"
    case .poll: "poll"
    case .correct: "correction"
    case .hide: "hiding of a post"
    case .delete: "deletion"
    case .block: "block"
    case .ask: "question to the desk"
    case .requestRelease: "request for release"
    case .approve: "approval"
    case .escalate: "hand-over"
    case .edit: "edit"
    case .schedule: "scheduled post"
    case .unschedule: "cancelling of a scheduled post"
    case .undo(let deed, _): "taking back of a \(deed.rawValue)"
    case .report: "report to the network"
    case .closeComments: "closing of comments"
    case .openComments: "opening of comments"
    case .follow, .unfollow: "choice of accounts to follow"
    case .mute, .unmute: "choice of muted words"
    case .setProfile: "profile notice"
    case .startLive: "question time"
    case .endLive: "end of the question time"
    case .logDecision: "logged decision"
    }
  }
}
