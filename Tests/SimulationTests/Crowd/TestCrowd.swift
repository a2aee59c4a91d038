import Kernel
import ScenarioFormat

@testable import Simulation

/// A crowd without an exercise around it.
struct TestCrowd {
  var crowd: Crowd
  var coefficients: Coefficients { crowd.coefficients }

  init(
    seed: UInt64 = 1,
    people: Int = 2000,
    hours: Double = 2,
    claims: [CrowdClaim] = [
      CrowdClaim(infectiousness: 0.9, isFalse: true),
      CrowdClaim(infectiousness: 0.6, isFalse: false),
    ],
    startMinute: Int = 14 * 60,
    ranking: [Double] = [1, 1],
    change: (inout ScenarioPack) -> Void = { _ in }
  ) throws {
    var pack = try Stage.pack()
    pack.setting.population.agents = people
    pack.setting.duration = ScenarioTime(seconds: Int(hours * 3600))
    pack.setting.startMinute = startMinute
    change(&pack)
    var networks: [SocialPlatform.ID: SocialPlatform] = [:]
    for (network, ranking) in zip(Stage.platforms, ranking) {
      networks[network.id] = network
      networks[network.id]?.ranking = ranking
    }
    crowd = Crowd(
      pack: pack,
      claims: claims,
      writers: [0, 1, 0, 1],
      networks: networks,
      coefficients: pack.coefficients,
      seed: seed
    )
  }

  /// A rumour about a claim begins on a platform.
  @discardableResult
  mutating func begin(_ claim: Int, on platform: Int = 0, share: Double = 0.1) -> Int {
    let message = crowd.add(.rumour(claim, certainty: 1), platform: platform, post: nil)
    crowd.seed(message, share: share, writer: nil)
    return message
  }

  @discardableResult
  mutating func say(_ word: OfficialWord) -> Int {
    let message = crowd.add(.official(word), platform: 0, post: nil)
    crowd.publish(message)
    return message
  }

  mutating func run(minutes: Int) {
    for _ in 0..<minutes * 12 { crowd.takeTurn() }
  }

  func count(_ belief: Belief, _ claim: Int) -> Int { crowd.beliefs.count(belief, of: claim) }

  func heard(_ claim: Int) -> Int {
    Int((crowd.beliefs.heard(claim) * Double(crowd.people.size)).rounded())
  }

  var views: Int { crowd.messages.reduce(0) { $0 + $1.views } }
}
