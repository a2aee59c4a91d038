package import Kernel
package import ScenarioFormat

/// What the officer's acts have left standing, folded from a run's events.
///
/// The account's settings, what waits for its time, what a network was told.
package struct StandingActs: Equatable, Sendable {
  /// The earlier words of edited own posts, oldest first.
  package private(set) var edits: [Post.Number: [Edit]] = [:]
  /// Own posts below which nobody can reply, with the reason.
  package private(set) var closedComments: [Post.Number: String] = [:]
  package private(set) var following: [Account] = []
  package private(set) var mutedWords: [MutedWords] = []
  /// What the profiles say of themselves.
  package private(set) var profileNotices: [SocialPlatform.ID: String] = [:]
  /// Posts that wait for their time, earliest first.
  package private(set) var schedule: [ScheduledPost] = []
  /// How many posts were ever scheduled.
  package private(set) var scheduledSoFar = 0
  /// The question time that goes on.
  package private(set) var live: LiveSession?
  package private(set) var votes: [Post.Number: PollCount] = [:]
  package private(set) var decisions: [Decision] = []
  /// Posts of others that a network was told of.
  package private(set) var reports: [Post.Number: Report] = [:]
  package private(set) var blocked: [String] = []
  /// Posts of others that the officer hid.
  package private(set) var hidden: Set<Post.Number> = []
  package private(set) var pinned: Set<Post.Number> = []

  package init() {}

  package struct Edit: Equatable, Sendable {
    /// When these words were taken off.
    package var until: ScenarioTime
    package var text: String
  }

  package struct Account: Hashable, Sendable {
    package var handle: String
    package var platform: SocialPlatform.ID

    package init(handle: String, platform: SocialPlatform.ID) {
      self.handle = handle
      self.platform = platform
    }
  }

  package struct MutedWords: Hashable, Sendable {
    package var words: String
    package var platform: SocialPlatform.ID

    package init(words: String, platform: SocialPlatform.ID) {
      self.words = words
      self.platform = platform
    }
  }

  package struct Decision: Equatable, Sendable {
    package var at: ScenarioTime
    package var text: String
    package var reason: String
  }

  package struct Report: Equatable, Sendable {
    package var at: ScenarioTime
    package var reason: String
    /// nil while the network has not decided.
    package var decision: ReportDecision?
  }

  package func follows(_ handle: String, on platform: SocialPlatform.ID) -> Bool {
    following.contains(Account(handle: handle, platform: platform))
  }

  /// Whether the officer muted words of this text on this network.
  package func isMuted(_ text: String, on platform: SocialPlatform.ID) -> Bool {
    let words = mutedWords.filter { $0.platform == platform }
    guard !words.isEmpty else { return false }
    let text = text.lowercased()
    return words.contains { text.contains($0.words.lowercased()) }
  }
}

extension StandingActs {
  /// `post` gives a post as it was before the event.
  package mutating func apply(_ event: RunEvent, post: (Post.Number) -> Post?) {
    switch event.happening {
    case .edited(let number, _):
      let text = post(number)?.text ?? ""
      edits[number, default: []].append(Edit(until: event.at, text: text))
    case .pinned(let number): pinned.insert(number)
    case .withdrawn(let number, "hide", _): hidden.insert(number)
    case .blocked(let handle, _): blocked.append(handle)
    case .undone(let deed, let number): takeBack(deed, number, by: post(number)?.author.handle)
    case .commentsClosed(let number, let reason): closedComments[number] = reason
    case .commentsOpened(let number): closedComments[number] = nil
    case .voted(let counts): for count in counts { votes[count.post] = count }
    case .reported(let number, let reason):
      reports[number] = Report(at: event.at, reason: reason)
    case .reportDecided(let decision): reports[decision.post]?.decision = decision
    case .decisionLogged(let text, let reason):
      decisions.append(Decision(at: event.at, text: text, reason: reason))
    default: applyToAccount(event.happening)
    }
  }

  private mutating func takeBack(_ deed: Undoing, _ number: Post.Number, by handle: String?) {
    switch deed {
    case .like, .repost: break
    case .pin: pinned.remove(number)
    case .hide: hidden.remove(number)
    case .block: blocked.removeAll { $0 == handle }
    }
  }

  private mutating func applyToAccount(_ happening: Happening) {
    switch happening {
    case .followed(let handle, let platform):
      following.append(Account(handle: handle, platform: platform))
    case .unfollowed(let handle, let platform):
      following.removeAll { $0 == Account(handle: handle, platform: platform) }
    case .muted(let words, let platform):
      mutedWords.append(MutedWords(words: words, platform: platform))
    case .unmuted(let words, let platform):
      mutedWords.removeAll { $0 == MutedWords(words: words, platform: platform) }
    case .profileChanged(let platform, let notice):
      profileNotices[platform] = notice.isEmpty ? nil : notice
    case .scheduled(let post):
      schedule.append(post)
      schedule.sort { ($0.at, $0.number) < ($1.at, $1.number) }
      scheduledSoFar += 1
    case .unscheduled(let number), .scheduleDue(let number):
      schedule.removeAll { $0.number == number }
    case .liveStarted(let session): live = session
    case .liveEnded: live = nil
    case .ended: live = nil
    default: break
    }
  }
}
