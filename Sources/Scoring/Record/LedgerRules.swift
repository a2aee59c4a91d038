import Kernel
import ScenarioFormat

/// Who may say what, and when, by the scenario's ledger and command's decisions.
struct LedgerRules: Sendable {
  private let facts: [Claim.ID: Fact]
  private let rumours: [Claim.ID: Rumour]
  private let grants: [Claim.ID: ScenarioTime]

  init(pack: ScenarioPack, grants: [Claim.ID: ScenarioTime]) {
    facts = Dictionary(pack.facts.map { ($0.id, $0) }) { first, _ in first }
    rumours = Dictionary(pack.rumours.map { ($0.id, $0) }) { first, _ in first }
    self.grants = grants
  }

  func fact(_ id: Claim.ID) -> Fact? { facts[id] }
  func rumour(_ id: Claim.ID) -> Rumour? { rumours[id] }

  func short(_ id: Claim.ID) -> String {
    facts[id]?.short ?? rumours[id]?.short ?? id.rawValue
  }

  func statement(_ id: Claim.ID) -> String {
    facts[id]?.statement ?? rumours[id]?.statement ?? id.rawValue
  }

  /// The claim's statement in quotation marks, without its full stop, for use inside a sentence.
  func quoted(_ id: Claim.ID) -> String {
    let text = statement(id)
    return "“\(text.hasSuffix(".") ? String(text.dropLast()) : text)”"
  }

  func standing(of id: Claim.ID, at time: ScenarioTime) -> Standing {
    if let fact = facts[id] { return standing(of: fact, at: time) }
    guard let rumour = rumours[id] else { return .unknown }
    switch rumour.verdict {
    case .false: return .untrue
    case .unresolved: return .unknown
    case .true: return rumour.knownFrom.map { time >= $0 } == true ? .free : .early
    }
  }

  private func standing(of fact: Fact, at time: ScenarioTime) -> Standing {
    // What endangers people is a leak first, whether it is true or not.
    if fact.release.by == .nobody, fact.fault != nil { return .kept }
    switch fact.truth {
    case .never: return .untrue
    case .trueFrom(let start) where time < start: return .untrue
    case .unknown: return fact.release.by == .nobody ? .kept : .unknown
    case .trueFrom: break
    }
    if fact.release.by == .nobody { return .kept }
    if time < fact.knownFrom || time < fact.release.from { return .early }
    guard fact.release.by == .command else { return .free }
    return grants[fact.id].map { $0 <= time } == true ? .free : .unapproved
  }

  /// Whether the claim can be denied: the agency knows that it is untrue.
  func denial(of id: Claim.ID, at time: ScenarioTime) -> Denial {
    if let rumour = rumours[id] {
      let isKnown = rumour.knownFrom.map { time >= $0 } == true
      switch rumour.verdict {
      case .false: return isKnown ? .right : .early
      case .true: return isKnown ? .wrong : .early
      case .unresolved: return .early
      }
    }
    guard let fact = facts[id] else { return .right }
    switch fact.truth {
    case .never: return .right
    case .unknown: return .early
    case .trueFrom(let start):
      return time < start ? .right : time < fact.knownFrom ? .early : .wrong
    }
  }

  /// Whether a fact was not so at a moment, whoever may say it.
  func isUntrue(_ id: Claim.ID, at time: ScenarioTime) -> Bool {
    switch facts[id]?.truth {
    case .never: true
    case .trueFrom(let start): time < start
    case .unknown, nil: false
    }
  }

  /// Whether it is the cause of something, and nobody knows it.
  func isOpenCause(_ id: Claim.ID) -> Bool {
    facts[id].map { $0.category == .cause && $0.truth == .unknown && $0.fault == nil } ?? false
  }

  enum Denial: Equatable, Sendable { case right, early, wrong }

  /// From when on the agency knows what a claim is about.
  func knownFrom(_ id: Claim.ID) -> ScenarioTime? {
    facts[id]?.knownFrom ?? rumours[id]?.knownFrom
  }
}
