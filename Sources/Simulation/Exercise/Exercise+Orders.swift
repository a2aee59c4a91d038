import Kernel
import RunLog
import ScenarioFormat

extension Exercise {
  mutating func carryOut(_ order: Order) {
    switch order {
    case .publish(let publication): publish(publication)
    case .reject(let inject, let text):
      record.decidedDrafts.insert(inject.id)
      record.answered.insert(inject.id)
      emit(.messaged(to: inject.id, post: nil, text: text))
    case .message(let inject, let post, let text): send(text, to: inject, post)
    case .repost(let post): repost(post)
    case .like(let post):
      record.liked.insert(post.number)
      audiences[post.number - 1].ownLikes += 1
    case .pin(let post): emit(.pinned(post.number))
    case .withdraw(let post, let deed, let reason): withdraw(post, deed, reason)
    case .block(let post, let reason):
      record.blocked.insert(post.author.handle)
      loseTrustIfProtected(post)
      emit(.blocked(handle: post.author.handle, reason: reason))
    case .ask(let text): askDesk(text)
    case .requestRelease(let text): request(text)
    case .approve(let inject): approve(inject)
    case .escalate(let inject, let reason): emit(.escalated(inject, reason: reason))
    case .edit(let post, let text): edit(post, text)
    case .schedule(let post): schedule(post)
    case .undo(let deed, let post): undo(deed, post)
    case .report(let post, let reason): report(post, reason)
    case .openLive(let draft, let topic): openLive(draft, topic: topic)
    case .note(let happening): emit(happening)
    }
  }

  private mutating func send(_ text: String, to inject: Inject?, _ post: Post?) {
    let source = inject?.id ?? post?.inject
    if let source { record.answered.insert(source) }
    if let post { questions.close(post.number, at: now) }
    emit(.messaged(to: source, post: post?.number, text: text))
  }

  /// The agency's followers see the post, with all that it states.
  private mutating func repost(_ post: Post) {
    record.reposted.insert(post.number)
    audiences[post.number - 1].ownReshares += 1
    guard let platform = platformPlace(post.platform) else { return }
    if let message = audiences[post.number - 1].message {
      crowd.publish(message)
    } else if let place = post.claim.flatMap(claims.place), post.stance == .support {
      crowd.publish(
        crowd.add(.rumour(place, certainty: 1), platform: platform, post: post.number)
      )
    }
  }

  private mutating func withdraw(_ post: Post, _ deed: String, _ reason: String) {
    feed.withdraw(post.number)
    crowd.setWithdrawn(true, post: post.number)
    loseTrustIfProtected(post)
    emit(.withdrawn(post.number, deed: deed, reason: reason))
  }

  private mutating func loseTrustIfProtected(_ post: Post) {
    guard let inject = pack.injects.first(where: { $0.id == post.inject }),
      inject.moderation == .protected
    else { return }
    crowd.climate.trust = max(crowd.climate.trust + coefficients.trustByDeletion, -0.4)
  }

  private mutating func approve(_ inject: Inject) {
    record.decidedDrafts.insert(inject.id)
    record.answered.insert(inject.id)
    emit(.draftApproved(inject.id))
    let roomy = pack.setting.platforms.map(\.id).first { id in
      guard let platform = platforms[id] else { return false }
      return inject.text.count <= platform.textLimit
        && (inject.media != nil || !platform.needsPicture)
    }
    let platform = inject.channel.platform ?? roomy ?? firstPlatform
    let draft = Draft(platform: platform, text: inject.text, image: inject.media, alt: inject.alt)
    publish(Publication(draft: draft))
  }
}
