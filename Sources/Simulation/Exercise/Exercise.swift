package import Kernel
package import RunLog
package import ScenarioFormat
import TextAnalysis

/// One run of a scenario: the clock, the officer's actions, the injects and the crowd.
///
/// A pure state machine. The same pack, seed and timed actions give the same events, bit for bit,
/// however the clock is advanced. Everything a page or a score needs is in the events.
package struct Exercise: Sendable {
  package enum Phase: Equatable, Sendable { case ready, running, ended }

  package internal(set) var now = ScenarioTime.zero
  package internal(set) var phase = Phase.ready

  let pack: ScenarioPack
  let platforms: [SocialPlatform.ID: SocialPlatform]
  let claims: ClaimTable
  let reader: ClaimReader
  let coefficients: Coefficients

  var agenda = Agenda()
  var feed = Feed()
  var record = OfficerRecord()
  /// Also what the rules of the account look at.
  private(set) var standing = StandingActs()
  var questions = QuestionBook()
  var desk = DeskLedger()
  var crowd: Crowd
  var cast: Cast
  var wordsmith: Wordsmith
  var talk: Talk
  let writerPlaces: [String: Int]
  /// How ready each writer is to write.
  let eagerness: [Double]
  var audiences: [Audience] = []
  var waitingInjects: [Int] = []
  private var keys: Set<String> = []
  private var eventCount = 0
  private var pending: [RunEvent] = []

  package init(pack: ScenarioPack, platforms: [SocialPlatform], seed: UInt64) {
    self.init(PreparedPack(pack: pack, platforms: platforms), seed: seed)
  }

  package init(_ prepared: PreparedPack, seed: UInt64) {
    let pack = prepared.pack
    self.pack = pack
    platforms = prepared.platforms
    coefficients = pack.coefficients
    claims = prepared.claims
    reader = prepared.reader
    cast = Cast(pack, seed: seed)
    writerPlaces = Dictionary(
      cast.writers.enumerated().map { ($1.handle, $0) }, uniquingKeysWith: { first, _ in first })
    wordsmith = Wordsmith(
      pack, bank: prepared.bank, platforms: Array(platforms.values), seed: seed)
    talk = Talk(seed: seed)
    crowd = Crowd(
      pack: pack,
      claims: claims.crowdClaims,
      writers: cast.writers.map(\.archetype),
      networks: self.platforms,
      coefficients: coefficients,
      seed: seed
    )
    eagerness = Self.eagerness(
      of: cast.writers.count, in: crowd, skew: coefficients.postingSkew)
  }

  /// Starts the clock; nothing happens when it already runs.
  package mutating func start() -> [RunEvent] {
    guard phase == .ready else { return [] }
    phase = .running
    emit(.started)
    planTheStory()
    return advance(to: .zero)
  }

  /// Lets everything happen up to and including a moment; never backwards.
  package mutating func advance(to time: ScenarioTime) -> [RunEvent] {
    guard phase == .running, time >= now else { return [] }
    let limit = min(time, pack.setting.duration)
    while let entry = agenda.next(dueBy: limit) {
      now = entry.time
      happen(entry.occurrence)
    }
    now = limit
    if limit == pack.setting.duration { close() }
    return takePending()
  }

  /// Does something at the present moment.
  ///
  /// An action that was done already is not done again.
  package mutating func perform(_ action: Action) throws(ActionError) -> [RunEvent] {
    if keys.contains(action.key) { return [] }
    let order = try order(for: action)
    keys.insert(action.key)
    talk.occasion = "act-\(action.key)"
    emit(.acted(action))
    carryOut(order)
    return takePending()
  }

  package mutating func end() -> [RunEvent] {
    guard phase == .running else { return [] }
    close()
    return takePending()
  }

  /// The next timed inject, answer of the desk or decision; nil when none is planned.
  package var nextNotable: ScenarioTime? {
    guard phase == .running, let time = agenda.nextNotable else { return nil }
    return time <= pack.setting.duration ? time : nil
  }

  /// The facts that the officer has learned, in the order of learning.
  package var knowledge: [Fact.ID] { desk.learned }

  /// How many people of the crowd can be seen to post.
  package var writerCount: Int { cast.writers.count }

  /// What everybody can see now, oldest first.
  package var visiblePosts: [Post] { feed.visible }

  mutating func emit(_ happening: Happening) {
    eventCount += 1
    let event = RunEvent(number: eventCount, at: now, happening: happening)
    let posts = feed
    standing.apply(event) { posts.post($0) }
    pending.append(event)
  }

  private mutating func takePending() -> [RunEvent] {
    defer { pending = [] }
    return pending
  }

  private mutating func close() {
    takeMinute()
    phase = .ended
    emit(.ended)
  }
}
