import Foundation
import Kernel
import ScenarioFormat

/// The people of a run, one array for each trait.
///
/// The first people are the writers: the ones with names, who are seen to post.
struct Population: Sendable {
  private(set) var archetype: [UInt8] = []
  /// A bit for each platform of the scenario.
  private(set) var platforms: [UInt8] = []
  var trust: [Float] = []
  var anxiety: [Float] = []
  private(set) var susceptibility: [Float] = []
  /// Relative to the mean: the most active tenth does about four fifths of everything.
  private(set) var activity: [Float] = []
  private(set) var community: [UInt16] = []
  /// What somebody passed on so far.
  var shares: [UInt8] = []

  var size: Int { archetype.count }

  /// `writers` are the archetypes of the people with names.
  init(pack: ScenarioPack, writers: [Int], seed: UInt64) {
    var random = RandomStream(seed: seed, name: "population")
    let setting = pack.setting
    let size = max(setting.population.agents, writers.count, 1)
    let mean = Means(pack.archetypes)
    let communities = max(size / 400, 1)
    for person in 0..<size {
      let kind =
        person < writers.count ? writers[person] : mean.archetype(at: random.unit())
      archetype.append(UInt8(clamping: kind))
      let weights = setting.platforms.map { use in
        pack.archetypes.indices.contains(kind) ? pack.archetypes[kind].platforms[use.id] ?? 0 : 1
      }
      platforms.append(Self.platforms(weights, using: &random))
      let traits = pack.archetypes.indices.contains(kind) ? pack.archetypes[kind].traits : mean.all
      trust.append(Self.around(traits.trust + setting.population.trust - mean.all.trust, &random))
      anxiety.append(
        Self.around(traits.anxiety + setting.population.anxiety - mean.all.anxiety, &random)
      )
      susceptibility.append(Self.around(traits.susceptibility, &random))
      // A log-normal with this sigma gives its upper tenth 80 % of the sum.
      activity.append(
        Float(traits.activity / max(mean.all.activity, 0.01))
          * Float(random.logNormal(median: exp(-2.12 * 2.12 / 2), sigma: 2.12))
      )
      community.append(UInt16(random.below(communities)))
    }
    shares = [UInt8](repeating: 0, count: size)
  }

  private static func around(_ mean: Double, _ random: inout RandomStream) -> Float {
    Float(min(max(mean + 0.15 * random.normal(), 0.02), 0.98))
  }

  /// One platform by weight, and sometimes the others too.
  private static func platforms(_ weights: [Double], using random: inout RandomStream) -> UInt8 {
    let total = weights.reduce(0, +)
    var left = random.unit() * total
    var chosen: UInt8 = 0
    for (place, weight) in weights.prefix(8).enumerated() {
      if chosen == 0, left < weight || total == 0 { chosen |= 1 << UInt8(place) }
      left -= weight
      if random.chance(0.3), weight > 0 { chosen |= 1 << UInt8(place) }
    }
    return chosen == 0 ? 1 : chosen
  }
}

/// Means over the archetypes of a pack, weighted by their share.
private struct Means {
  var all = Archetype.Traits(trust: 0.5, anxiety: 0.5, susceptibility: 0.5, activity: 0.5)
  private var shares: [Double]

  init(_ archetypes: [Archetype]) {
    shares = archetypes.map(\.share)
    let total = shares.reduce(0, +)
    guard total > 0 else { return }
    func mean(_ trait: (Archetype.Traits) -> Double) -> Double {
      archetypes.reduce(0) { $0 + $1.share * trait($1.traits) } / total
    }
    all = Archetype.Traits(
      trust: mean(\.trust),
      anxiety: mean(\.anxiety),
      susceptibility: mean(\.susceptibility),
      activity: mean(\.activity)
    )
    shares = shares.map { $0 / total }
  }

  func archetype(at point: Double) -> Int {
    var left = point
    for (place, share) in shares.enumerated() {
      if left < share { return place }
      left -= share
    }
    return max(shares.count - 1, 0)
  }
}
