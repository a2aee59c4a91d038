import Foundation
import Kernel
import ScenarioFormat

/// The people of a run, one array for each trait.
///
/// The first people are the writers: the ones with names, who are seen to post.
struct Population: Sendable {
  let communities: Communities
  private(set) var archetype: [UInt8]
  /// A bit for each platform of the scenario.
  private(set) var platforms: [UInt8]
  var trust: Gauge
  var anxiety: Gauge
  private(set) var susceptibility: [Float]
  /// Relative to the mean: the most active tenth does about four fifths of everything.
  private(set) var activity: [Float]
  /// Activity as far as it counts for sharing, which tires.
  private(set) var eagerness: [Float]
  private let amplifiers: [Archetype.Amplifier?]

  /// Nobody shares everything.
  private static let mostActivity: Float = 6
  /// A log-normal with this sigma gives its upper tenth 80 % of the sum.
  private static let activitySigma = 2.12
  private static let spread = 0.15

  var size: Int { archetype.count }

  /// `writers` are the archetypes of the people with names.
  init(pack: ScenarioPack, writers: [Int], coefficients: Coefficients, seed: UInt64) {
    var random = RandomStream(seed: seed, name: "population")
    let mix = ArchetypeMix(pack, likeMinded: coefficients.likeMinded, seed: seed)
    let size = max(pack.setting.population.agents, writers.count, 1)
    communities = Communities(people: size, writers: writers.count, using: &random)
    archetype = []
    platforms = []
    susceptibility = []
    activity = []
    var (trust, anxiety): ([Float], [Float]) = ([], [])
    archetype.reserveCapacity(size)
    platforms.reserveCapacity(size)
    susceptibility.reserveCapacity(size)
    activity.reserveCapacity(size)
    trust.reserveCapacity(size)
    anxiety.reserveCapacity(size)
    for person in 0..<size {
      let kind =
        person < writers.count
        ? writers[person] : mix.draw(in: communities.community(of: person), using: &random)
      let traits = mix.traits(of: kind)
      archetype.append(UInt8(clamping: kind))
      platforms.append(mix.platforms(of: kind, using: &random))
      trust.append(Self.around(traits.trust, &random))
      anxiety.append(Self.around(traits.anxiety, &random))
      susceptibility.append(Self.around(traits.susceptibility, &random))
      let sigma = Self.activitySigma
      let own = random.logNormal(median: exp(-sigma * sigma / 2), sigma: sigma)
      activity.append(Float(traits.activity * own))
    }
    self.trust = Gauge(trust)
    self.anxiety = Gauge(anxiety)
    eagerness = activity.map { min($0, Self.mostActivity) }
    amplifiers = pack.archetypes.map(\.amplifies)
  }

  /// News media and officials are heard by more people and believed more.
  func amplifier(_ person: Int) -> Archetype.Amplifier? {
    let kind = Int(archetype[person])
    return amplifiers.indices.contains(kind) ? amplifiers[kind] : nil
  }

  /// Each share makes the next less likely.
  mutating func tire(_ person: Int, by fatigue: Double) {
    eagerness[person] *= Float(fatigue)
  }

  private static func around(_ mean: Double, _ random: inout RandomStream) -> Float {
    Float(min(max(mean + spread * random.normal(), 0.02), 0.98))
  }
}
