package import Kernel
package import RunLog
package import ScenarioFormat
import Simulation

/// A run as it was played: its actions, read from its events.
package struct PlayedRun: Sendable {
  package let pack: ScenarioPack
  package let platforms: [SocialPlatform]
  /// Made ready once for all crowds.
  let prepared: PreparedPack
  package let steps: [Step]
  /// When it ended; no fork goes on longer.
  package let end: ScenarioTime
  /// The share of the population that believed each claim at the end.
  let believed: [Claim.ID: Double]

  package init(events: [RunEvent], pack: ScenarioPack, platforms: [SocialPlatform]) {
    var reading = Reading()
    for event in events { reading.read(event) }
    self.pack = pack
    self.platforms = platforms
    prepared = PreparedPack(pack: pack, platforms: platforms)
    steps = reading.steps
    believed = reading.believed
    end = min(events.last?.at ?? .zero, pack.setting.duration)
  }

  package func step(_ number: Int) throws(ForkError) -> Step {
    guard steps.indices.contains(number - 1) else {
      throw .noSuchAction(number, count: steps.count)
    }
    return steps[number - 1]
  }

  package func platform(_ id: SocialPlatform.ID) -> SocialPlatform? {
    platforms.first { $0.id == id }
  }
}

/// What has been read of a run's events so far.
private struct Reading {
  var steps: [Step] = []
  var believed: [Claim.ID: Double] = [:]
  private var posts: [Post.Number: Post] = [:]
  /// The number of the step that made the own n-th post.
  private var makers: [Int] = []
  private var makerOfPost: [Post.Number: Int] = [:]
  /// The place of the step that scheduled each post, by the scheduled post's number.
  private var schedulers: [Int: Int] = [:]
  /// The place of the step whose scheduled post comes next.
  private var due: Int?

  mutating func read(_ event: RunEvent) {
    switch event.happening {
    case .acted(let action):
      steps.append(
        Step(
          number: steps.count + 1, at: event.at, action: action,
          reference: action.deed.target.flatMap(reference), isPublic: false))
    case .scheduled(let post): schedulers[post.number] = steps.indices.last
    case .scheduleDue(let number): due = schedulers[number]
    case .posted(let post):
      posts[post.number] = post
      guard post.author.kind == .agency, let maker = due ?? steps.indices.last else { return }
      due = nil
      steps[maker].isPublic = true
      steps[maker].post = post.number
      makers.append(maker + 1)
      makerOfPost[post.number] = maker + 1
    case .measured(let measure):
      for reach in measure.claims { believed[reach.claim] = reach.believes }
    default: break
    }
  }

  private func reference(to target: Target) -> Step.Reference? {
    switch target {
    case .inject(let id): return .inject(id)
    case .latestQuestion: return .latestQuestion
    case .ownPost(let place):
      return makers.indices.contains(place - 1) ? .own(makers[place - 1]) : nil
    case .post(let number):
      if let maker = makerOfPost[number] { return .own(maker) }
      guard let post = posts[number] else { return nil }
      return post.inject.map { .inject($0) } ?? .crowd(Likeness(post))
    }
  }
}
