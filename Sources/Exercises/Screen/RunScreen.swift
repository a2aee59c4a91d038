import Kernel
import RunLog
import ScenarioFormat

/// Everything a run's pages show, folded from its events.
struct RunScreen: Sendable {
  let run: Run.ID
  let mode: Run.Mode
  let setting: ScenarioSetting
  /// Values of the crowd that are not the pack's.
  let changes: [CoefficientChange]
  let platforms: [SocialPlatform]
  /// The ledger; what of it the officer may see is what ``learned`` names.
  let facts: [Fact.ID: Fact]
  /// What claims are called in a sentence, such as “a second shooter”.
  let claims: [Claim.ID: String]
  /// What named accounts say about themselves, by handle in lower case.
  let bios: [String: String]
  private(set) var events: [RunEvent] = []
  private(set) var posts: [Post] = []
  /// Of everybody who has posted, in lower case.
  private(set) var handles: Set<String> = []
  private(set) var counters: [Post.Number: PostCounters] = [:]
  private(set) var withdrawn: [Post.Number: String] = [:]
  /// What the officer's acts have left standing; see `RunScreen+Acts`.
  private(set) var standing = StandingActs()
  private(set) var liked: Set<Post.Number> = []
  private(set) var reposted: Set<Post.Number> = []
  private(set) var corrected: [Post.Number: Post.Number] = [:]
  private(set) var inbox: [InboxItem] = []
  private(set) var performed: Set<String> = []
  private(set) var learned: [Fact.ID] = []
  private(set) var crowd: CrowdMeasure?
  var clock: ClockFace
  /// What the guide says now; nil without a guide.
  var coach: CoachStand?
  /// Whether draft review helps while somebody writes.
  let givesHints: Bool
  /// What milder words left out; nil where nothing was.
  let softening: Softening?
  var supplies = WritingSupplies()

  init(
    run: Run, pack: ScenarioPack, platforms: [SocialPlatform], events: [RunEvent],
    at time: ScenarioTime
  ) {
    self.run = run.id
    mode = run.mode
    givesHints = run.mode == .practice && run.hints
    softening = pack.softening
    setting = pack.setting
    changes = pack.statedCoefficients.changes
    self.platforms = platforms
    facts = Dictionary(pack.facts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    claims = Dictionary(
      pack.facts.map { ($0.id, $0.short) } + pack.rumours.map { ($0.id, $0.short) },
      uniquingKeysWith: { first, _ in first })
    bios = Dictionary(
      pack.personas.map { ($0.handle.lowercased(), $0.bio) },
      uniquingKeysWith: { first, _ in first })
    handles = [pack.setting.agency.handle.lowercased()]
    clock = ClockFace(pack.setting, time: time, state: run.state, speed: run.speed)
    for event in events { apply(event) }
  }

  func post(_ number: Post.Number) -> Post? {
    posts.indices.contains(number - 1) ? posts[number - 1] : nil
  }

  /// The posts of a platform that start a thread, newest first, own pinned ones on top.
  func feed(of platform: SocialPlatform.ID) -> [Post] {
    let roots = posts.filter { $0.platform == platform && $0.parent == nil }
    return roots.filter { pinned.contains($0.number) }.reversed()
      + roots.filter { !pinned.contains($0.number) }.reversed()
  }

  /// A post's thread from its first post, in order of time.
  func thread(of post: Post) -> [Post] {
    posts.filter { $0.root == post.root }
  }

  func platform(_ id: SocialPlatform.ID) -> SocialPlatform? {
    platforms.first { $0.id == id }
  }

  /// The number of unanswered things in the inbox.
  var openInbox: Int { inbox.count { $0.awaitsAnswer } }
}

extension RunScreen {
  mutating func apply(_ event: RunEvent) {
    events.append(event)
    do {
      // Let go of again before the next post is added, or every event would copy them all.
      let known = posts
      standing.apply(event) { known.indices.contains($0 - 1) ? known[$0 - 1] : nil }
    }
    switch event.happening {
    case .acted(let action):
      performed.insert(action.key)
      noteGesture(action.deed)
    case .undone(.like, let number): liked.remove(number)
    case .undone(.repost, let number): reposted.remove(number)
    case .posted(let post):
      posts.append(post)
      handles.insert(post.author.handle.lowercased())
      if let corrects = post.corrects { corrected[corrects] = post.number }
    case .counted(let changed): for item in changed { counters[item.post] = item }
    case .withdrawn(let number, let deed, _): withdrawn[number] = deed
    case .edited(let number, let text):
      if posts.indices.contains(number - 1) { posts[number - 1].text = text }
    case .undone(.hide, let number): withdrawn[number] = nil
    case .measured(let measure): crowd = measure
    case .learned(let facts): learned += facts.filter { !learned.contains($0) }
    case .deskAnswered(_, _, let facts): learned += facts.filter { !learned.contains($0) }
    default: break
    }
    applyToInbox(event)
  }

  private mutating func noteGesture(_ deed: Deed) {
    switch deed {
    case .like(let target): if let number = number(of: target) { liked.insert(number) }
    case .repost(let target): if let number = number(of: target) { reposted.insert(number) }
    default: break
    }
  }

  private func number(of target: Target) -> Post.Number? {
    switch target {
    case .post(let number): number
    case .inject(let id): posts.first { $0.inject == id }?.number
    case .ownPost, .latestQuestion: nil
    }
  }

  private mutating func applyToInbox(_ event: RunEvent) {
    switch event.happening {
    case .messaged(let inject?, _, let text): answer(inject, with: text, at: event.at)
    case .draftApproved(let inject): answer(inject, with: "Approved and published.", at: event.at)
    case .escalated(let inject?, let reason):
      answer(inject, with: "Handed over: \(reason)", at: event.at)
    default:
      if let item = InboxItem(event) { inbox.append(item) }
    }
  }

  private mutating func answer(_ inject: Inject.ID, with text: String, at time: ScenarioTime) {
    guard let index = inbox.firstIndex(where: { $0.inject == inject }) else { return }
    inbox[index].answers.append(InboxItem.Answer(text: text, at: time))
  }
}
