import Kernel
import RunLog
import ScenarioFormat
import Simulation
import Testing

/// A run of the small example pack, played line by line.
struct Stage {
  static let platforms = [
    SocialPlatform(
      id: "microblog",
      name: "Chirrup",
      postNoun: "post",
      textLimit: 280,
      altLimit: 1000,
      checked: "2026-11-22"
    ),
    SocialPlatform(
      id: "community",
      name: "Commonroom",
      postNoun: "post",
      textLimit: 5000,
      altLimit: 1000,
      acts: Set(PlatformAct.allCases).subtracting([.poll]),
      checked: "2026-11-22"
    ),
  ]

  static func pack() throws -> ScenarioPack {
    let read = PackReader.read(TinyPack.files, platforms: platforms)
    #expect(read.faults.isEmpty)
    return try #require(read.pack)
  }

  let pack: ScenarioPack
  var exercise: Exercise
  var events: [RunEvent] = []
  private var actions = 0

  init(
    seed: UInt64 = 1, platforms: [SocialPlatform] = Self.platforms,
    change: (inout ScenarioPack) -> Void = { _ in }
  ) throws {
    var pack = try Self.pack()
    change(&pack)
    self.pack = pack
    exercise = Exercise(pack: pack, platforms: platforms, seed: seed)
    events = exercise.start()
  }

  mutating func advance(to time: String) throws {
    events += exercise.advance(to: try #require(ScenarioTime(time)))
  }

  @discardableResult
  mutating func act(_ time: String, _ deed: Deed) throws -> [RunEvent] {
    try advance(to: time)
    actions += 1
    let new = try exercise.perform(Action(key: "a\(actions)", role: "pio", deed: deed))
    events += new
    return new
  }

  @discardableResult
  mutating func post(_ time: String, _ text: String) throws -> [RunEvent] {
    try act(time, .post(Draft(platform: "microblog", text: text)))
  }

  mutating func finish() {
    events += exercise.advance(to: pack.setting.duration)
  }

  /// The error of a deed, tried at the present moment.
  func refusal(_ deed: Deed, role: String = "pio") -> ActionError? {
    var copy = exercise
    do throws(ActionError) {
      _ = try copy.perform(Action(key: "tried", role: role, deed: deed))
      return nil
    } catch {
      return error
    }
  }
}

extension [RunEvent] {
  var posts: [Post] {
    compactMap { event in
      if case .posted(let post) = event.happening { post } else { nil }
    }
  }

  /// What people of the crowd wrote who belong to no inject.
  var talk: [Post] { posts.filter { $0.author.kind == .crowd && $0.inject == nil } }

  var lastMeasure: CrowdMeasure? {
    reversed().lazy.compactMap { event in
      if case .measured(let measure) = event.happening { measure } else { nil }
    }.first
  }

  func reach(_ claim: Claim.ID) -> ClaimReach? {
    lastMeasure?.claims.first { $0.claim == claim }
  }
}
