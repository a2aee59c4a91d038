import Kernel
import RunLog
import ScenarioFormat

/// What two accounts have written to each other in private on a network.
struct Conversation: Equatable, Sendable {
  var platform: SocialPlatform.ID
  var person: String
  var handle: String?
  /// In order of time.
  var lines: [Line]
  /// What of it waits for an answer.
  var open: InboxItem?

  struct Line: Equatable, Sendable {
    var at: ScenarioTime
    var text: String
    var isOwn: Bool
  }
}

extension RunScreen {
  /// Those with the newest line first.
  var conversations: [Conversation] {
    var found: [String: Conversation] = [:]
    for item in inbox where isMessage(item) {
      let id = "\(item.channel)|\(item.from)"
      let platform = SocialPlatform.ID(item.channel)
      var talk =
        found[id] ?? Conversation(platform: platform, person: item.from, handle: nil, lines: [])
      talk.lines.append(.init(at: item.at, text: item.text, isOwn: false))
      talk.lines += item.answers.map { .init(at: $0.at, text: $0.text, isOwn: true) }
      if item.awaitsAnswer { talk.open = item }
      found[id] = talk
    }
    for event in events {
      guard case .messaged(nil, let number?, let text) = event.happening,
        let post = post(number)
      else { continue }
      let id = "\(post.platform)|\(post.author.name)"
      var talk =
        found[id]
        ?? Conversation(
          platform: post.platform, person: post.author.name, handle: post.author.handle, lines: [])
      talk.handle = post.author.handle
      talk.lines.append(.init(at: event.at, text: text, isOwn: true))
      found[id] = talk
    }
    return found.values.map { talk in
      var talk = talk
      talk.lines.sort { $0.at < $1.at }
      return talk
    }
    .sorted { (last($0), $1.person) > (last($1), $0.person) }
  }

  private func last(_ talk: Conversation) -> ScenarioTime { talk.lines.last?.at ?? .zero }
}
