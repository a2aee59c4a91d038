import Kernel
import RunLog
import ScenarioFormat

/// A fact that the officer has learned in this run, and what may be done with it now.
struct LearnedFact: Equatable, Sendable {
  var id: Fact.ID
  var statement: String
  /// When the officer learned it.
  var since: ScenarioTime
  var release: Release
  /// How often command was asked for exactly this.
  var requests = 0

  enum Release: Equatable, Sendable {
    /// The officer decides; free since that moment.
    case free(since: ScenarioTime)
    case approved(at: ScenarioTime)
    case needsApproval
    case asked(at: ScenarioTime)
    case refused(at: ScenarioTime)
    /// Nobody may say it yet.
    case notYet
    case unconfirmed
    case untrue
    case withheld
  }
}

/// What the officer knows at this moment of a run; never anything that was not learned.
struct Knowledge: Sendable {
  /// The newest first.
  let facts: [LearnedFact]

  init(_ screen: RunScreen) {
    var reading = KnowledgeReading(screen: screen)
    for event in screen.events { reading.read(event) }
    facts = reading.facts.reversed()
  }

  func fact(_ id: Fact.ID) -> LearnedFact? { facts.first { $0.id == id } }
}

/// What a run's events have told so far.
private struct KnowledgeReading {
  let screen: RunScreen
  private var learned: [(id: Fact.ID, at: ScenarioTime)] = []
  private var granted: [Fact.ID: ScenarioTime] = [:]
  private var refused: [Fact.ID: ScenarioTime] = [:]
  /// Requests that command has not decided, with their moment.
  private var open: [(text: String, at: ScenarioTime)] = []
  private var asked: [String: Int] = [:]

  init(screen: RunScreen) {
    self.screen = screen
  }

  mutating func read(_ event: RunEvent) {
    switch event.happening {
    case .learned(let facts), .deskAnswered(_, _, let facts):
      for fact in facts where !learned.contains(where: { $0.id == fact }) {
        learned.append((fact, event.at))
      }
    case .acted(let action):
      guard case .requestRelease(let text) = action.deed else { return }
      open.append((text, event.at))
      asked[text, default: 0] += 1
    case .releaseDecided(let decision):
      if let place = open.firstIndex(where: { $0.text == decision.text }) { open.remove(at: place) }
      for fact in decision.granted where granted[fact] == nil { granted[fact] = event.at }
      for fact in decision.refused { refused[fact] = event.at }
    default: return
    }
  }

  var facts: [LearnedFact] {
    learned.compactMap { learned in
      screen.facts[learned.id].map { fact in
        LearnedFact(
          id: fact.id, statement: fact.statement, since: learned.at, release: release(of: fact),
          requests: asked[fact.statement] ?? 0)
      }
    }
  }

  private func release(of fact: Fact) -> LearnedFact.Release {
    if fact.release.by == .nobody { return .withheld }
    switch fact.truth {
    case .never: return fact.knownFrom <= screen.clock.time ? .untrue : .unconfirmed
    case .unknown: return .unconfirmed
    case .trueFrom: break
    }
    if let at = granted[fact.id] { return .approved(at: at) }
    guard fact.release.by == .command else {
      let from = max(fact.release.from, fact.knownFrom)
      return from <= screen.clock.time ? .free(since: from) : .notYet
    }
    if let request = open.last(where: { $0.text.contains(fact.statement) }) {
      return .asked(at: request.at)
    }
    return refused[fact.id].map { .refused(at: $0) } ?? .needsApproval
  }
}
