import Kernel
import RunLog
import ScenarioFormat

/// What networks allow, and what the acts around posts and the account need.
extension Exercise {
  func require(_ act: PlatformAct, on id: SocialPlatform.ID) throws(ActionError) {
    let platform = try platform(id)
    guard platform.allows(act) else { throw .notPossible(act, on: platform.name) }
  }

  /// The post, when its network has the act.
  func allowed(_ act: PlatformAct, _ post: Post) throws(ActionError) -> Post {
    try require(act, on: post.platform)
    return post
  }

  // MARK: Words

  func edit(_ target: Target, _ text: String) throws(ActionError) -> Order {
    let post = try allowed(.edit, ownPost(target, toBeVisible: true))
    let platform = try platform(post.platform)
    if let minutes = platform.editMinutes, now > post.at + ScenarioTime(seconds: minutes * 60) {
      throw .editTooLate(minutes: minutes, platform: platform.name)
    }
    guard try filled(text) != post.text else { throw .sameText }
    _ = try checked(
      Draft(platform: post.platform, text: text, image: post.image, alt: post.alt))
    return .edit(post, text: text)
  }

  func schedule(_ draft: Draft, at time: ScenarioTime) throws(ActionError) -> Order {
    try require(.schedule, on: draft.platform)
    let draft = try checkedPost(draft)
    let end = pack.setting.duration
    guard time > now, time < end else { throw .wrongTime(end.description) }
    return .schedule(
      ScheduledPost(number: standing.scheduledSoFar + 1, draft: draft, at: time))
  }

  func unschedule(_ number: Int) throws(ActionError) -> Order {
    guard standing.schedule.contains(where: { $0.number == number }) else {
      throw .notDone("No scheduled post \(number) waits.")
    }
    return .note(.unscheduled(number))
  }

  // MARK: Posts

  /// The post to which something was done that can be taken back.
  func done(_ deed: Undoing, to target: Target) throws(ActionError) -> Post {
    let post = try anyPost(target)
    let isDone =
      switch deed {
      case .like: record.liked.contains(post.number)
      case .repost: record.reposted.contains(post.number)
      case .pin: standing.pinned.contains(post.number)
      case .hide: standing.hidden.contains(post.number)
      case .block: record.blocked.contains(post.author.handle)
      }
    guard isDone else { throw .notDone("You did not \(deed.rawValue) that.") }
    return post
  }

  func report(_ target: Target, _ text: String) throws(ActionError) -> Order {
    let reason = try reason(text, to: "report")
    let post = try othersPost(target)
    guard standing.reports[post.number] == nil else {
      throw .alreadyDone("You reported that already.")
    }
    return .report(post, reason: reason)
  }

  func closing(_ target: Target, _ text: String) throws(ActionError) -> Order {
    let reason = try reason(text, to: "close comments")
    let post = try allowed(.closeComments, ownPost(target, toBeVisible: true))
    guard standing.closedComments[post.number] == nil else {
      throw .alreadyDone("The comments there are closed already.")
    }
    return .note(.commentsClosed(post.number, reason: reason))
  }

  func opening(_ target: Target) throws(ActionError) -> Order {
    let post = try ownPost(target, toBeVisible: true)
    guard standing.closedComments[post.number] != nil else {
      throw .notDone("The comments there are open.")
    }
    return .note(.commentsOpened(post.number))
  }
}
