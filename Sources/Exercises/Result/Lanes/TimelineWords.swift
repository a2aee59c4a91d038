import Kernel
import RunLog
import ScenarioFormat

/// What a timeline says of an event: every own act, and what reached the officer.
struct TimelineWords: Equatable {
  var isOwn: Bool
  var title: String
  var text: String
  /// The post that it is about.
  var post: Post.Number?

  /// nil for what does not belong on a timeline, such as counters and the crowd's own chatter.
  init?(_ event: RunEvent, screen: RunScreen) {
    let found =
      Self.written(event.happening) ?? Self.received(event.happening)
      ?? Self.moderated(event.happening, screen) ?? Self.arranged(event.happening, screen)
    guard let found else { return nil }
    self = found
  }

  private init(isOwn: Bool, _ title: String, _ text: String, _ post: Post.Number? = nil) {
    (self.isOwn, self.title, self.text, self.post) = (isOwn, title, text, post)
  }

  private static func own(
    _ title: String, _ text: String, _ post: Post.Number? = nil
  ) -> TimelineWords { TimelineWords(isOwn: true, title, text, post) }

  private static func came(
    _ title: String, _ text: String, _ post: Post.Number? = nil
  ) -> TimelineWords { TimelineWords(isOwn: false, title, text, post) }

  private static func written(_ happening: Happening) -> TimelineWords? {
    switch happening {
    case .posted(let post) where post.author.kind == .agency:
      own("You posted", post.text, post.number)
    case .posted(let post) where post.inject != nil:
      came("@\(post.author.handle) posted", post.text, post.number)
    case .edited(let number, let words): own("You edited post \(number)", words, number)
    case .messaged(_, _, let message): own("You answered", message)
    default: nil
    }
  }

  private static func received(_ happening: Happening) -> TimelineWords? {
    switch happening {
    case .delivered(let delivery): came(delivery.from, delivery.text)
    case .deskAnswered(let question, let answer, _):
      came("Information desk on “\(question)”", answer)
    case .releaseDecided(let decision): came("Command decided", decision.reason)
    case .reportDecided(let decision):
      came("The network answered your report of post \(decision.post)", decision.answer)
    case .acted(let action): asked(action.deed)
    default: nil
    }
  }

  /// Acts that leave no event of their own.
  private static func asked(_ deed: Deed) -> TimelineWords? {
    switch deed {
    case .ask(let text): own("You asked the information desk", text)
    case .requestRelease(let text): own("You asked command to release", text)
    case .like(.post(let number)): own("You liked post \(number)", "", number)
    case .repost(.post(let number)): own("You reposted post \(number)", "", number)
    default: nil
    }
  }

  private static func moderated(
    _ happening: Happening, _ screen: RunScreen
  ) -> TimelineWords? {
    switch happening {
    case .withdrawn(let number, "report", let reason):
      came("The network took post \(number) down", reason, number)
    case .withdrawn(let number, let deed, let reason):
      own("You used “\(deed)” on post \(number)", reason, number)
    case .blocked(let handle, let reason): own("You blocked @\(handle)", reason)
    case .reported(let number, let reason): own("You reported post \(number)", reason, number)
    case .undone(let deed, let number):
      own("You took back “\(deed.name.replacing("un", with: ""))”", "Post \(number)", number)
    case .commentsClosed(let number, let reason):
      own("You closed the comments on post \(number)", reason, number)
    case .commentsOpened(let number):
      own("You opened the comments on post \(number) again", "", number)
    case .escalated(_, let reason): own("You handed over", reason)
    default: nil
    }
  }

  private static func arranged(
    _ happening: Happening, _ screen: RunScreen
  ) -> TimelineWords? {
    func name(_ id: SocialPlatform.ID) -> String { screen.platform(id)?.name ?? id.rawValue }
    return switch happening {
    case .pinned(let number): own("You pinned post \(number)", "", number)
    case .draftApproved: own("You approved a draft", "It went out as it was.")
    case .followed(let handle, let on): own("You followed @\(handle)", "On \(name(on)).")
    case .unfollowed(let handle, let on): own("You unfollowed @\(handle)", "On \(name(on)).")
    case .muted(let words, let on): own("You muted “\(words)”", "On \(name(on)), in your view.")
    case .unmuted(let words, let on): own("You unmuted “\(words)”", "On \(name(on)).")
    case .profileChanged(let on, let notice):
      own("You changed the notice on \(name(on))", notice.isEmpty ? "Taken off." : notice)
    case .decisionLogged(let decision, let reason): own("You decided", "\(decision) (\(reason))")
    case .scheduled(let post):
      own(
        "You scheduled a post on \(name(post.draft.platform)) for \(screen.setting.wallClock(at: post.at))",
        post.draft.text)
    case .unscheduled(let number):
      own("You canceled scheduled post \(number)", "It did not go out.")
    case .liveStarted(let session):
      own("You went live on \(name(session.platform))", session.topic, session.post)
    case .liveEnded(let number): own("You ended the question time", "", number)
    default: nil
    }
  }
}
