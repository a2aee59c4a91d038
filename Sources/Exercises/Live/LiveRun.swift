import Kernel
import RunLog
import ScenarioFormat
import Scoring
import Simulation
import Web

/// A run in memory: the engine, its clock, what its pages show, and who is watching.
///
/// Every change is in the log before anybody sees it. When the log cannot be written the run in
/// memory is worth nothing any more: it says so, and is read again from the log.
actor LiveRun {
  let id: Run.ID
  let person: String
  let pack: ScenarioPack
  let platforms: [SocialPlatform]

  private let givesHints: Bool
  private let coach: Coach?
  private let store: RunStore
  private let turnstile = Turnstile()
  private let seed: UInt64
  private var exercise: Exercise
  private var clock: RunClock
  private var screen: RunScreen
  /// Made for the first draft that is reviewed, and kept: it reads the whole ledger.
  private lazy var reviewer = RunReviewer(pack: pack)
  private var grants: [Claim.ID: ScenarioTime]
  private var inputs: Int
  private var watchers: [Int: AsyncStream<StreamEvent>.Continuation] = [:]
  private var nextWatcher = 0
  private var savedAt: ScenarioTime
  private(set) var lastContact: Int
  private(set) var isBroken = false
  /// Once the run has ended; it does not change any more.
  private var score: Score?

  init(
    _ restored: RestoredRun, supplies: WritingSupplies = WritingSupplies(), store: RunStore,
    now: Int
  ) {
    id = restored.run.id
    person = restored.run.person
    givesHints = restored.run.mode == .practice && restored.run.hints
    coach = Coach(restored.pack)
    pack = restored.pack
    platforms = restored.platforms
    seed = restored.run.seed
    self.store = store
    exercise = restored.exercise
    screen = restored.screen
    screen.supplies = supplies
    grants = RunReviewer.grants(in: restored.screen.events)
    inputs = restored.inputs
    savedAt = restored.reached
    lastContact = now
    clock = RunClock(
      state: restored.run.state, speed: restored.run.speed, reached: restored.reached,
      wall: now
    )
    screen.coach = coach?.stand(
      after: screen.events, at: restored.reached, state: restored.run.state)
  }

  /// The role of whoever plays.
  nonisolated var playerRole: String {
    pack.setting.roles.first { $0.isPlayer }?.id ?? "pio"
  }

  /// What the pages show at this moment.
  func currentScreen(now: Int) async throws -> RunScreen {
    try await catchUp(now: now)
    lastContact = now
    return screen
  }

  /// Own pictures that the officer can post from now on.
  func add(_ picture: RunPicture) {
    screen.supplies.pictures.append(picture)
  }

  /// What has been shown, with the clock as it is now.
  ///
  /// The run stands as it is: no event, no write.
  func shownScreen(now: Int) -> RunScreen {
    var shown = screen
    shown.clock = ClockFace(
      pack.setting, time: clock.time(at: now), state: clock.state, speed: clock.speed)
    return shown
  }

  /// The score as it was when the run ended; nil before the end.
  func finalScore() async throws -> Score? {
    guard clock.state == .ended else { return nil }
    if let score { return score }
    score = try await store.score(of: id)
    return score
  }

  /// What a draft is held against at this moment.
  ///
  /// The run stands as it is: no event, no write.
  func hintDesk(now: Int) throws -> HintDesk {
    guard clock.state != .ended else { throw RunError.ended }
    guard givesHints else { throw RunError.hintsAreOff }
    lastContact = now
    return HintDesk(
      reviewer: reviewer, platforms: platforms, time: clock.time(at: now), grants: grants)
  }

  /// Does what the player asks; the same key twice is done once.
  func perform(_ action: Action, now: Int) async throws {
    try await perform([action], now: now)
  }

  /// Does all of it, or nothing where one of them cannot be done.
  func perform(_ actions: [Action], now: Int) async throws {
    lastContact = now
    try await turnstile.pass { try await self.performNext(actions, now: now) }
  }

  func command(_ command: ClockCommand, now: Int) async throws {
    lastContact = now
    try await turnstile.pass { try await self.commandNext(command, now: now) }
  }

  /// Brings the run up to the wall clock.
  func catchUp(now: Int) async throws {
    try await turnstile.pass { try await self.advance(now: now) }
  }

  /// Stops the clock of a run that nobody looks at any more.
  func pauseIfForsaken(now: Int, after patience: Int) async throws {
    guard watchers.isEmpty, now - lastContact > patience, clock.state == .running else { return }
    try await turnstile.pass { try await self.commandNext(.pause, now: now) }
  }

  /// Everything after `last`, then whatever happens until the watcher goes away.
  func watch(after last: Int) -> AsyncStream<StreamEvent> {
    let number = nextWatcher
    nextWatcher += 1
    let (stream, continuation) = AsyncStream<StreamEvent>.makeStream(
      bufferingPolicy: .bufferingOldest(5_000)
    )
    let rendering = StreamRendering(screen: screen)
    for event in screen.events.dropFirst(max(0, last)) {
      continuation.yield(rendering.streamEvent(for: event))
    }
    continuation.yield(rendering.clockEvent)
    watchers[number] = continuation
    continuation.onTermination = { [weak self] _ in
      Task { await self?.forget(number) }
    }
    return stream
  }

  private func forget(_ watcher: Int) {
    watchers[watcher] = nil
  }
}

extension LiveRun {
  private func performNext(_ actions: [Action], now: Int) async throws {
    let fresh = actions.filter { !screen.performed.contains($0.key) }
    if fresh.isEmpty { return }
    try await advance(now: now)
    guard clock.state != .ended else { throw RunError.ended }
    let events = try fresh.count == 1 ? exercise.perform(fresh[0]) : exercise.perform(fresh)
    let entries = fresh.enumerated().map { place, action in
      RunInput(number: inputs + place + 1, at: exercise.now, action: action)
    }
    inputs += fresh.count
    try await commit(events, inputs: entries, now: now)
  }

  private func commandNext(_ command: ClockCommand, now: Int) async throws {
    try await advance(now: now)
    guard clock.state != .ended else { throw RunError.ended }
    var events: [RunEvent] = []
    switch command {
    case .start:
      if exercise.phase == .ready { events = exercise.start() }
      clock.start(at: now)
    case .pause: clock.pause(at: now)
    case .speed(let speed): clock.run(speed: speed, at: now)
    case .skip:
      // What the guide explains is left by “Go on” alone: a second press must not lose it.
      guard exercise.phase == .running, screen.coach?.isExplaining != true else { break }
      // After the last event, the next one is the end.
      let next = exercise.nextNotable ?? pack.setting.duration
      if let pause = coachPause(by: next) {
        events = exercise.advance(to: pause)
        clock.halt(at: pause, wall: now)
      } else {
        events = exercise.advance(to: next)
        clock.skip(to: exercise.now, at: now)
      }
    case .goOn: events = goOn(now: now)
    case .finish: events = exercise.end()
    }
    if exercise.phase == .ended { clock.end(at: now) }
    try await commit(events, now: now)
  }

  private func advance(now: Int) async throws {
    guard clock.state == .running else { return }
    let pause = coachPause(by: clock.time(at: now))
    let events = exercise.advance(to: pause ?? clock.time(at: now))
    if let pause { clock.halt(at: pause, wall: now) }
    if exercise.phase == .ended { clock.end(at: now) }
    let isDue = exercise.now.milliseconds - savedAt.milliseconds > 10_000
    guard !events.isEmpty || isDue || pause != nil else { return }
    try await commit(events, now: now)
  }

  private func commit(_ events: [RunEvent], inputs: [RunInput] = [], now: Int) async throws {
    let hasEnded = clock.state == .ended
    let score = hasEnded ? Scorer(pack: pack).score(screen.events + events) : nil
    let entry = RunEntry(
      inputs: inputs, events: events, state: clock.state, speed: clock.speed,
      reached: exercise.now, endedAt: hasEnded ? now : nil, score: score
    )
    do {
      try await store.append(entry, to: id)
    } catch {
      isBroken = true
      for watcher in watchers.values { watcher.finish() }
      throw error
    }
    savedAt = exercise.now
    self.score = score
    publish(events)
  }

  private func publish(_ events: [RunEvent]) {
    for event in events { screen.apply(event) }
    grants.merge(RunReviewer.grants(in: events), uniquingKeysWith: min)
    screen.clock = ClockFace(
      pack.setting, time: exercise.now, state: clock.state, speed: clock.speed)
    screen.coach = coach?.stand(after: screen.events, at: exercise.now, state: clock.state)
    let rendering = StreamRendering(screen: screen)
    for watcher in watchers.values {
      for event in events { watcher.yield(rendering.streamEvent(for: event)) }
      watcher.yield(rendering.clockEvent)
      if clock.state == .ended { watcher.finish() }
    }
  }
}

// MARK: - Guide

extension LiveRun {
  /// Where the clock has to stand still for an explanation, if that is not later than a moment.
  private func coachPause(by time: ScenarioTime) -> ScenarioTime? {
    let stand = coach?.stand(after: screen.events, at: exercise.now, state: clock.state)
    return stand?.pausesAt.flatMap { $0 <= time ? $0 : nil }
  }

  /// The explanation was read: on to the next step, and the clock runs.
  private func goOn(now: Int) -> [RunEvent] {
    guard exercise.phase == .running, let coach, let stand = screen.coach, stand.isExplaining
    else { return [] }
    let events = exercise.advance(to: coach.next(after: stand, at: exercise.now))
    clock.skip(to: exercise.now, at: now)
    clock.start(at: now)
    return events
  }

  /// Where the learner stands, without counting as a look at the run.
  func standing(now: Int) -> ClassStanding {
    ClassStanding(events: screen.events, state: clock.state, time: exercise.now)
  }
}
