import Kernel
import RunLog
import ScenarioFormat

/// What an action needs in order to be valid.
extension Exercise {
  func order(for action: Action) throws(ActionError) -> Order {
    switch phase {
    case .ready: throw .notStarted
    case .ended: throw .ended
    case .running: break
    }
    guard pack.setting.roles.contains(where: { $0.id == action.role && $0.isPlayer }) else {
      throw .roleCannotAct(action.role)
    }
    return try order(for: action.deed)
  }

  private func order(for deed: Deed) throws(ActionError) -> Order {
    switch deed {
    case .post(let draft): return .publish(Publication(draft: try checkedPost(draft)))
    case .reply(let target, let draft): return try reply(to: target, draft)
    case .quote(let target, let draft): return try quote(target, draft)
    case .message(let target, let text): return try message(to: target, text)
    case .poll(let draft, let options): return try poll(draft, options)
    case .correct(let target, let draft): return try correction(of: target, draft)
    case .edit(let target, let text): return try edit(target, text)
    case .schedule(let draft, let time): return try schedule(draft, at: time)
    case .unschedule(let number): return try unschedule(number)
    case .repost(let target):
      return .repost(try fresh(target, record.reposted, "reposted", by: .repost))
    case .like(let target): return .like(try fresh(target, record.liked, "liked", by: nil))
    case .pin(let target): return .pin(try allowed(.pin, ownPost(target, toBeVisible: true)))
    case .undo(let deed, let target): return .undo(deed, try done(deed, to: target))
    case .hide, .delete, .block: return try moderation(deed)
    case .report(let target, let reason): return try report(target, reason)
    case .closeComments(let target, let text): return try closing(target, text)
    case .openComments(let target): return try opening(target)
    case .follow, .unfollow, .mute, .unmute, .setProfile: return .note(try account(deed))
    case .startLive(let platform, let topic): return try startLive(platform, topic)
    case .endLive: return .note(.liveEnded(try liveSession().post))
    case .ask(let text): return .ask(try filled(text))
    case .requestRelease(let text): return .requestRelease(try filled(text))
    case .approve(let target): return .approve(try openDraft(target))
    case .escalate(let target, let reason): return try escalation(target, reason)
    case .logDecision(let text, let why):
      let reason = try reason(why, to: "log a decision")
      return .note(.decisionLogged(text: try filled(text), reason: reason))
    }
  }

  // MARK: Texts

  func filled(_ text: String) throws(ActionError) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyText }
    return text
  }

  func platform(_ id: SocialPlatform.ID) throws(ActionError) -> SocialPlatform {
    let used = pack.setting.platforms.map(\.id)
    guard used.contains(id), let platform = platforms[id] else {
      throw .unknownPlatform(id.rawValue, known: used.map(\.rawValue))
    }
    return platform
  }

  func checked(_ draft: Draft) throws(ActionError) -> Draft {
    let platform = try platform(draft.platform)
    let text = try filled(draft.text)
    guard text.count <= platform.textLimit else {
      throw .tooLong(limit: platform.textLimit, length: text.count, platform: platform.name)
    }
    let alt = draft.alt ?? ""
    // A clip has its captions and its transcript.
    let isPicture = draft.image != nil && pack.clip(draft.image) == nil
    if isPicture, pack.setting.requireAlt, !alt.contains(where: { !$0.isWhitespace }) {
      throw .altMissing
    }
    guard alt.count <= platform.altLimit else { throw .altTooLong(limit: platform.altLimit) }
    return draft
  }

  /// A draft that starts a thread.
  func checkedPost(_ draft: Draft) throws(ActionError) -> Draft {
    let platform = try platform(draft.platform)
    guard draft.image != nil || !platform.needsPicture else { throw .pictureMissing(platform.name) }
    return try checked(draft)
  }

  private func poll(_ draft: Draft, _ options: [String]) throws(ActionError) -> Order {
    try require(.poll, on: draft.platform)
    let draft = try checkedPost(draft)
    let filled = options.filter { $0.contains { !$0.isWhitespace } }
    guard filled.count == options.count, (2...4).contains(options.count),
      Set(options).count == options.count
    else { throw .pollOptions }
    return .publish(Publication(draft: draft, pollOptions: options))
  }

  func reason(_ text: String, to deed: String) throws(ActionError) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .reasonMissing(deed) }
    return text
  }

  // MARK: Answers

  private func reply(to target: Target, _ draft: Draft) throws(ActionError) -> Order {
    if let inject = try deliveredInject(target), !inject.isPublic {
      guard inject.kind == .draft else {
        throw .wrongTarget(target.text, need: "a public post; answer this with a message")
      }
      return .reject(try openDraft(target), text: try filled(draft.text))
    }
    let parent = try visiblePost(target)
    guard parent.platform == draft.platform else {
      throw .wrongTarget(target.text, need: "the platform of that post, \(parent.platform)")
    }
    return .publish(Publication(draft: try checked(draft), parent: parent))
  }

  /// Where every post needs a picture, a correction comes with that, or the clip, of the post it corrects.
  private func correction(of target: Target, _ draft: Draft) throws(ActionError) -> Order {
    let corrects = try ownPost(target, toBeVisible: false)
    var draft = draft
    if draft.image == nil, try platform(draft.platform).needsPicture {
      let clip = pack.clips.first { $0.video == corrects.video }
      (draft.image, draft.alt) = (corrects.image ?? clip?.image, draft.alt ?? corrects.alt)
    }
    return .publish(Publication(draft: try checkedPost(draft), corrects: corrects))
  }

  private func quote(_ target: Target, _ draft: Draft) throws(ActionError) -> Order {
    try require(.quote, on: draft.platform)
    let quoted = try visiblePost(target)
    return .publish(Publication(draft: try checkedPost(draft), quoted: quoted))
  }

  private func message(to target: Target, _ text: String) throws(ActionError) -> Order {
    let text = try filled(text)
    if let inject = try deliveredInject(target) {
      if inject.kind == .draft { return .reject(try openDraft(target), text: text) }
      let post = feed.post(of: inject.id)
      if let post { try require(.message, on: post.platform) }
      return .message(inject, post: post, text: text)
    }
    let post = try visiblePost(target)
    guard post.author.kind != .agency else {
      throw .wrongTarget(target.text, need: "a post of somebody else")
    }
    try require(.message, on: post.platform)
    return .message(nil, post: post, text: text)
  }

  private func escalation(_ target: Target?, _ text: String) throws(ActionError) -> Order {
    let reason = try reason(text, to: "escalate")
    guard let target else { return .escalate(nil, reason: reason) }
    if let inject = try deliveredInject(target) { return .escalate(inject.id, reason: reason) }
    return .escalate(try anyPost(target).inject, reason: reason)
  }

  // MARK: Moderation

  private func moderation(_ deed: Deed) throws(ActionError) -> Order {
    switch deed {
    case .hide(let target, let text):
      let reason = try reason(text, to: "hide")
      return .withdraw(try allowed(.hide, othersPost(target)), deed: "hide", reason: reason)
    case .block(let target, let text):
      let reason = try reason(text, to: "block")
      let post = try allowed(.block, othersPost(target, evenWithdrawn: true))
      if record.blocked.contains(post.author.handle) {
        throw .alreadyDone("@\(post.author.handle) is blocked already.")
      }
      return .block(post, reason: reason)
    case .delete(let target, let text):
      let reason = try reason(text, to: "delete")
      return .withdraw(try standing(target), deed: "delete", reason: reason)
    default: throw .emptyText
    }
  }

  func othersPost(
    _ target: Target,
    evenWithdrawn: Bool = false
  ) throws(ActionError) -> Post {
    let post = evenWithdrawn ? try anyPost(target) : try standing(target)
    guard post.author.kind != .agency else {
      throw .wrongTarget(target.text, need: "a post of somebody else; delete your own")
    }
    return post
  }

  /// A post that was not taken down yet.
  private func standing(_ target: Target) throws(ActionError) -> Post {
    let post = try anyPost(target)
    guard feed.isVisible(post.number) else {
      throw .alreadyDone("That post is taken down already.")
    }
    return post
  }

  private func fresh(
    _ target: Target,
    _ done: Set<Int>,
    _ word: String,
    by act: PlatformAct?
  ) throws(ActionError) -> Post {
    let post = try visiblePost(target)
    if let act { try require(act, on: post.platform) }
    guard !done.contains(post.number) else { throw .alreadyDone("You \(word) that already.") }
    return post
  }
}
