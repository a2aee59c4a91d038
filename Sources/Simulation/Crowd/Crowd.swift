import Kernel
import ScenarioFormat

/// The population of a run: who they are, whom they follow, what they think, what they pass on.
///
/// Nobody is an object: people are places in arrays. What they see is kept in a wheel of beats, so
/// that seeing and sharing cost no allocation for each person.
struct Crowd: Sendable {
  /// How often the crowd moves.
  static let beat = ScenarioTime(seconds: 5)

  let coefficients: Coefficients
  let kernel: ReactionKernel
  let claims: [CrowdClaim]
  let graphs: [FollowGraph]
  var people: Population
  var beliefs: Beliefs
  var messages: [Message] = []
  /// Added to everybody's own trust and anxiety.
  var climate = Climate()
  var wheel: [[View]]
  var turn = 0
  private let seed: UInt64

  /// Somebody will see a message.
  struct View: Sendable {
    var person: Int32
    var message: Int32
  }

  struct Climate: Sendable {
    var trust = 0.0
    var anxiety = 0.0
    /// Hours since the agency last spoke.
    var silence = 0.0
  }

  init(
    pack: ScenarioPack,
    claims: [CrowdClaim],
    writers: [Int],
    coefficients: Coefficients,
    seed: UInt64
  ) {
    let people = Population(pack: pack, writers: writers, seed: seed)
    self.people = people
    self.claims = claims
    self.coefficients = coefficients
    self.seed = seed
    kernel = ReactionKernel(coefficients)
    let agents = Double(max(pack.setting.population.agents, 1))
    graphs = pack.setting.platforms.prefix(8).enumerated().map { place, use in
      FollowGraph(
        people,
        platform: place,
        agencyShare: min(Double(use.followers) / agents, 0.9),
        seed: seed
      )
    }
    beliefs = Beliefs(people: people.size, claims: claims.count)
    let beats = pack.setting.duration.milliseconds / Self.beat.milliseconds + 2
    wheel = Array(repeating: [], count: max(beats, 2))
  }

  /// A new message that nobody has seen yet.
  mutating func add(_ content: Message.Content, platform: Int, post: Int?) -> Int {
    let random = RandomStream(seed: seed, name: "message-\(messages.count)")
    messages.append(Message(content: content, platform: platform, post: post, random: random))
    return messages.count - 1
  }

  func trust(of person: Int) -> Double {
    min(max(Double(people.trust[person]) + climate.trust, 0), 1)
  }

  func anxiety(of person: Int) -> Double {
    min(max(Double(people.anxiety[person]) + climate.anxiety, 0), 1)
  }

  /// Means over the population.
  var mood: (trust: Double, anxiety: Double) {
    var (trust, anxiety) = (0.0, 0.0)
    for person in 0..<people.size {
      trust += self.trust(of: person)
      anxiety += self.anxiety(of: person)
    }
    return (trust / Double(people.size), anxiety / Double(people.size))
  }

  /// A silent minute passes.
  mutating func pass(silentMinutes: Double) {
    climate.silence = silentMinutes / 60
    guard silentMinutes > coefficients.patience else { return }
    climate.anxiety = min(climate.anxiety + coefficients.anxietyBySilence, 0.4)
    climate.trust = max(climate.trust + coefficients.trustBySilence, -0.4)
  }
}
