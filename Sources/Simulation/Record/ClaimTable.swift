import Kernel
import ScenarioFormat

/// The facts and rumours of a pack by identifier, and their places in the crowd.
struct ClaimTable: Sendable {
  private let facts: [Claim.ID: Fact]
  private let rumours: [Claim.ID: Rumour]
  private let places: [Claim.ID: Int]
  /// The rumours that a fact explains.
  private let explained: [Claim.ID: [Claim.ID]]
  /// The claims that the crowd passes on, in the order of their places.
  let spreading: [Claim.ID]

  init(_ pack: ScenarioPack) {
    facts = Dictionary(pack.facts.map { ($0.id, $0) }) { first, _ in first }
    rumours = Dictionary(pack.rumours.map { ($0.id, $0) }) { first, _ in first }
    explained = Dictionary(
      pack.rumours.compactMap { rumour in rumour.resolvedBy.map { ($0, [rumour.id]) } },
      uniquingKeysWith: +
    )
    var seen: Set<Claim.ID> = []
    let stated = pack.injects.flatMap { $0.states.keys.sorted() + $0.conditions.flatMap(\.reached) }
    spreading = (pack.rumours.map(\.id) + stated).filter { seen.insert($0).inserted }
    places = Dictionary(uniqueKeysWithValues: spreading.enumerated().map { ($1, $0) })
  }

  func fact(_ id: Claim.ID) -> Fact? { facts[id] }

  func rumour(_ id: Claim.ID) -> Rumour? { rumours[id] }

  /// The claim's place in the crowd; nil for what nobody passes on.
  func place(_ id: Claim.ID) -> Int? { places[id] }

  /// The rumours that stating this fact explains, in the order of the pack.
  func rumours(explainedBy fact: Claim.ID) -> [Claim.ID] { explained[fact] ?? [] }

  func short(_ id: Claim.ID) -> String? { facts[id]?.short ?? rumours[id]?.short }

  func isDangerous(_ id: Claim.ID) -> Bool {
    facts[id]?.isDangerous ?? rumours[id]?.isDangerous ?? false
  }

  func desk(_ id: Claim.ID) -> [DeskAnswer] { facts[id]?.desk ?? rumours[id]?.desk ?? [] }

  /// What the crowd needs to know about the claims it passes on.
  var crowdClaims: [CrowdClaim] {
    spreading.map { id in
      CrowdClaim(
        infectiousness: rumours[id]?.infectiousness ?? 0.4,
        isFalse: rumours[id]?.verdict == .false || facts[id]?.truth == .never
      )
    }
  }
}

extension Inject.Condition {
  /// The claims whose reach the condition asks for.
  fileprivate var reached: [Claim.ID] {
    switch self {
    case .reach(let claim, above: _): [claim]
    case .not(let condition): condition.reached
    default: []
    }
  }
}
