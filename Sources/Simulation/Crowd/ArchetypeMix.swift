import Kernel
import ScenarioFormat

/// Which kinds of people live where, and what they are like.
///
/// Birds of a feather: each community has a leading kind, taken in turn by the kinds' shares, so
/// that the whole population keeps those shares.
struct ArchetypeMix: Sendable {
  private struct Kind: Sendable {
    var traits: Archetype.Traits
    /// Weight of each platform.
    var platforms: [Double]
  }

  private let kinds: [Kind]
  private let anybody: Kind
  /// Where each kind's share ends, cumulated to 1.
  private let ends: [Double]
  private let likeMinded: Double
  private let offset: Double

  init(_ pack: ScenarioPack, likeMinded: Double, seed: UInt64) {
    self.likeMinded = likeMinded
    var random = RandomStream(seed: seed, name: "communities")
    offset = random.unit()
    let archetypes = pack.archetypes
    let total = archetypes.reduce(0) { $0 + $1.share }
    let shares = archetypes.map { total > 0 ? $0.share / total : 1 / Double(archetypes.count) }
    var end = 0.0
    ends = shares.map { share in
      end += share
      return end
    }
    let mean = Self.mean(archetypes, shares)
    let setting = pack.setting
    func settled(_ traits: Archetype.Traits) -> Archetype.Traits {
      Archetype.Traits(
        trust: traits.trust + setting.population.trust - mean.trust,
        anxiety: traits.anxiety + setting.population.anxiety - mean.anxiety,
        susceptibility: traits.susceptibility,
        activity: traits.activity / max(mean.activity, 0.01)
      )
    }
    let uses = setting.platforms.prefix(8)
    kinds = archetypes.map { kind in
      Kind(traits: settled(kind.traits), platforms: uses.map { kind.platforms[$0.id] ?? 0 })
    }
    anybody = Kind(traits: settled(mean), platforms: uses.map { _ in 1 })
  }

  func traits(of kind: Int) -> Archetype.Traits {
    self[kind].traits
  }

  /// The kind of one of a community's people.
  func draw(in community: Int, using random: inout RandomStream) -> Int {
    // Steps of the golden ratio visit all shares evenly.
    let leading = (offset + Double(community) * 0.618_033_988_749_895)
      .truncatingRemainder(dividingBy: 1)
    return kind(at: random.chance(likeMinded) ? leading : random.unit())
  }

  /// One platform by weight, and sometimes the others too; a bit for each.
  func platforms(of kind: Int, using random: inout RandomStream) -> UInt8 {
    let weights = self[kind].platforms
    var total = 0.0
    for weight in weights { total += weight }
    var left = random.unit() * total
    var chosen: UInt8 = 0
    for place in weights.indices {
      if chosen == 0, left < weights[place] || total == 0 { chosen |= 1 << UInt8(place) }
      left -= weights[place]
      if random.chance(0.3), weights[place] > 0 { chosen |= 1 << UInt8(place) }
    }
    return chosen == 0 ? 1 : chosen
  }

  private subscript(kind: Int) -> Kind {
    kinds.indices.contains(kind) ? kinds[kind] : anybody
  }

  private func kind(at point: Double) -> Int {
    ends.firstIndex { point < $0 } ?? max(ends.count - 1, 0)
  }

  private static func mean(_ archetypes: [Archetype], _ shares: [Double]) -> Archetype.Traits {
    guard !archetypes.isEmpty else {
      return Archetype.Traits(trust: 0.5, anxiety: 0.5, susceptibility: 0.5, activity: 0.5)
    }
    func mean(_ trait: (Archetype.Traits) -> Double) -> Double {
      zip(archetypes, shares).reduce(0) { $0 + $1.1 * trait($1.0.traits) }
    }
    return Archetype.Traits(
      trust: mean(\.trust),
      anxiety: mean(\.anxiety),
      susceptibility: mean(\.susceptibility),
      activity: mean(\.activity)
    )
  }
}
