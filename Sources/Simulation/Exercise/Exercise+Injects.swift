import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

extension Exercise {
  mutating func deliver(_ inject: Inject) {
    if inject.isPublic {
      publish(inject)
    } else {
      feed.deliver(inject.id)
      emit(
        .delivered(
          Delivery(
            inject: inject.id,
            from: author(of: inject).name,
            channel: inject.channel.name,
            kind: inject.kind.rawValue,
            text: inject.text,
            urgency: inject.question?.urgency
          )
        )
      )
    }
    let learned = desk.learn(inject.tells)
    if !learned.isEmpty { emit(.learned(learned)) }
  }

  private mutating func publish(_ inject: Inject) {
    let parent = inject.replyTo.flatMap { feed.post(of: $0) }
    let platform = parent?.platform ?? inject.channel.platform ?? firstPlatform
    let stated = inject.states.keys.sorted()
    let number = feed.nextNumber
    let post = Post(
      number: number,
      at: now,
      platform: platform,
      author: author(of: inject),
      text: inject.text,
      image: inject.media,
      alt: inject.alt,
      video: inject.video,
      parent: parent?.number,
      root: parent?.root ?? number,
      inject: inject.id,
      claim: stated.first,
      question: inject.question.map { Post.Question(about: $0.about, urgency: $0.urgency) }
    )
    appear(post, message: nil)
    for claim in stated { state(claim, inject.states[claim] ?? .asserted, in: post) }
    openThread(
      below: post,
      named: "inject-\(inject.id.rawValue)",
      interest: stated.isEmpty ? coefficients.answersToScript : 1
    )
  }

  /// Pushes a claim of an inject into the crowd; the first one carries the post's counters.
  private mutating func state(_ claim: Claim.ID, _ stance: ClaimMention.Stance, in post: Post) {
    guard let place = claims.place(claim), let platform = platformPlace(post.platform) else {
      return
    }
    let content: Message.Content =
      switch stance {
      case .denied, .corrected: .peerDenial(place)
      case .hedged, .asked, .reported: .rumour(place, certainty: 0.7)
      case .asserted, .misstated: .rumour(place, certainty: 1)
      }
    let message = crowd.add(
      content,
      platform: platform,
      post: post.number,
      origin: post.inject?.rawValue ?? ""
    )
    if audiences[post.number - 1].message == nil { audiences[post.number - 1].message = message }
    crowd.seed(
      message,
      share: coefficients.injectExposure,
      writer: writer(handle: post.author.handle)
    )
  }

  mutating func lookAtConditions() {
    agenda.plan(.conditions, at: now + Self.conditionsInterval)
    let due = waitingInjects.filter { isDue(pack.injects[$0]) }
    waitingInjects.removeAll { place in
      due.contains(place) || pack.injects[place].until.map { $0 < now } ?? false
    }
    for place in due { deliver(pack.injects[place]) }
  }

  private func isDue(_ inject: Inject) -> Bool {
    (inject.at ?? .zero) <= now && (inject.until.map { now <= $0 } ?? true)
      && inject.conditions.allSatisfy(holds)
  }

  private func holds(_ condition: Inject.Condition) -> Bool {
    switch condition {
    case .released(let fact): record.released[fact] != nil
    case .corrected(let claim): record.corrected.contains(claim)
    case .misstated(let claim): record.misstated.contains(claim)
    case .posted(let count): record.ownPosts.count >= count
    case .answered(let inject): record.answered.contains(inject)
    case .silentFor(let time): now - (record.lastWord ?? .zero) >= time
    case .reach(let claim, let share):
      claims.place(claim).map { crowd.beliefs.heard($0) > share } ?? false
    case .not(let condition): !holds(condition)
    }
  }

  func author(of inject: Inject) -> Author {
    switch inject.from {
    case .role(let id):
      let name = pack.setting.roles.first { $0.id == id }?.name ?? id
      return Author(kind: .partner, name: name, handle: id, followers: 0)
    case .persona(let id):
      guard let place = cast.writers.firstIndex(where: { $0.persona == id }) else {
        return Author(kind: .crowd, name: id.rawValue, handle: id.rawValue, followers: 100)
      }
      return author(place)
    case .media(let name):
      let handle = name.filter { $0.isLetter || $0.isNumber }
      return Author(kind: .media, name: name, handle: handle, followers: 42_000)
    case .person(let name, let handle):
      if let place = writer(handle: handle) { return author(place) }
      return Author(kind: .crowd, name: name, handle: handle, followers: 600)
    }
  }
}

extension Inject.Channel {
  var platform: SocialPlatform.ID? {
    if case .platform(let id) = self { id } else { nil }
  }

  var name: String {
    switch self {
    case .platform(let id): id.rawValue
    case .phone: "phone"
    case .email: "email"
    case .radio: "radio"
    case .desk: "desk"
    }
  }
}
