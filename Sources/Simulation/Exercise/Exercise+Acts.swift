import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// What the acts around posts and the account set off.
extension Exercise {
  // MARK: Scheduled posts

  mutating func schedule(_ post: ScheduledPost) {
    talk.scheduledOccasions[post.number] = talk.occasion
    agenda.plan(.scheduled(post.number), at: post.at)
    emit(.scheduled(post))
  }

  /// It goes out as it was written, whatever has happened since.
  mutating func publishScheduled(_ number: Int) {
    guard let post = standing.schedule.first(where: { $0.number == number }) else { return }
    emit(.scheduleDue(number))
    talk.occasion = talk.scheduledOccasions[number] ?? ""
    publish(Publication(draft: post.draft))
  }

  // MARK: Taking back

  mutating func undo(_ deed: Undoing, _ post: Post) {
    switch deed {
    case .like:
      record.liked.remove(post.number)
      audiences[post.number - 1].ownLikes -= 1
    case .repost:
      record.reposted.remove(post.number)
      audiences[post.number - 1].ownReshares -= 1
    case .pin: break
    case .hide:
      feed.restore(post.number)
      crowd.setWithdrawn(false, post: post.number)
    case .block: record.blocked.remove(post.author.handle)
    }
    emit(.undone(deed, post.number))
  }

  // MARK: Reports

  /// The network answers some minutes later.
  mutating func report(_ post: Post, _ reason: String) {
    var random = RandomStream(seed: talk.seed, name: "report-\(talk.occasion)")
    emit(.reported(post.number, reason: reason))
    agenda.plan(.report(post.number), at: now + milliseconds(120 + 360 * random.unit()))
  }

  /// It takes down what the pack marks as against everybody's rules, and keeps all the rest.
  mutating func decideReport(_ number: Post.Number) {
    guard let post = feed.post(number), let platform = platforms[post.platform] else { return }
    let inject = pack.injects.first { $0.id == post.inject }
    let isRemoved = inject?.moderation == .removable && feed.isVisible(number)
    if isRemoved {
      feed.withdraw(number)
      crowd.setWithdrawn(true, post: number)
      emit(.withdrawn(number, deed: "report", reason: "\(platform.name) took it down."))
    }
    let answer =
      isRemoved
      ? "We took the post down. It breaks our rules."
      : feed.isVisible(number)
        ? "We looked at the post. It does not break our rules and stays."
        : "The post is no longer public."
    emit(.reportDecided(ReportDecision(post: number, isRemoved: isRemoved, answer: answer)))
  }
}
