import Kernel
import RunLog
import ScenarioFormat
import Scoring

/// A fact that the officer had learned by a moment, and what could be done with it then.
struct KnownFact: Equatable {
  let statement: String
  let isDangerous: Bool
  let state: State

  enum State: Equatable {
    case said(ScenarioTime)
    case free
    case granted
    case needsCommand
    case notBefore(ScenarioTime)
    case keep
    /// It is false, whatever was heard of it.
    case untrue
    /// Nobody knows whether it is so, or it is not so yet.
    case open
  }
}

extension DebriefedRun {
  /// What the officer knew at a moment, in the order of learning it.
  func known(by screen: RunScreen) -> [KnownFact] {
    let now = screen.clock.time
    let grants = Set(
      screen.events.flatMap { event -> [Fact.ID] in
        guard case .releaseDecided(let decision) = event.happening else { return [] }
        return decision.granted
      })
    return screen.learned.compactMap { id in
      guard let fact = pack.facts.first(where: { $0.id == id }) else { return nil }
      let state = said(id, by: now) ?? state(of: fact, isGranted: grants.contains(id), at: now)
      return KnownFact(statement: fact.statement, isDangerous: fact.isDangerous, state: state)
    }
  }

  private func said(_ fact: Fact.ID, by now: ScenarioTime) -> KnownFact.State? {
    let line = score.ledger.first { $0.fact == fact }
    guard let at = line?.exhibit?.at.time, at.seconds <= now.seconds else { return nil }
    return .said(at)
  }

  private func state(of fact: Fact, isGranted: Bool, at now: ScenarioTime) -> KnownFact.State {
    if fact.release.by == .nobody { return .keep }
    switch fact.truth {
    case .never: return .untrue
    case .unknown: return .open
    case .trueFrom(let start): if now < start { return .open }
    }
    if fact.release.from > now { return .notBefore(fact.release.from) }
    if fact.release.by == .command { return isGranted ? .granted : .needsCommand }
    return .free
  }
}
