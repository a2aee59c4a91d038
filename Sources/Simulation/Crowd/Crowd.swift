import Foundation
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
  let rhythm: DayRhythm
  let claims: [CrowdClaim]
  let graphs: [FollowGraph]
  /// For each platform, how strongly it shows shared posts to strangers, 0…1.
  let ranking: [Double]
  /// What people throw when they meet a claim.
  let claimDice: [Dice]
  var people: Population
  var beliefs: Beliefs
  var interests: [Interest]
  var messages: [Message] = []
  var words = OfficialWords()
  /// Added to everybody's own trust and anxiety.
  var climate = Climate()
  var wheel: ViewWheel
  /// The views of the present beat; kept only for its memory.
  var due: [View] = []
  var turn = 0
  /// How long people waited before they passed something on, when somebody wants to know.
  var delays: ReshareDelays?
  private let seed: UInt64
  private var known: [String: Int] = [:]

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
    networks: [SocialPlatform.ID: SocialPlatform],
    coefficients: Coefficients,
    seed: UInt64
  ) {
    let setting = pack.setting
    let people = Population(pack: pack, writers: writers, coefficients: coefficients, seed: seed)
    self.people = people
    self.claims = claims
    self.coefficients = coefficients
    self.seed = seed
    ranking = setting.platforms.prefix(8).map { networks[$0.id]?.ranking ?? 1 }
    kernel = ReactionKernel(coefficients)
    let agents = Double(max(setting.population.agents, 1))
    graphs = setting.platforms.prefix(8).enumerated().map { place, use in
      FollowGraph(
        people,
        platform: place,
        agencyShare: min(Double(use.followers) / agents, 0.9),
        coefficients: coefficients,
        seed: seed
      )
    }
    beliefs = Beliefs(people: people.size, claims: claims.count)
    interests = [Interest](repeating: Interest(), count: claims.count)
    claimDice = claims.indices.map { Dice(seed: seed, name: "claim-\($0)") }
    let beats = max(setting.duration.milliseconds / Self.beat.milliseconds + 2, 2)
    wheel = ViewWheel(beats: beats)
    rhythm = DayRhythm(setting, nightRate: coefficients.nightRate, beats: beats)
  }

  /// A new message that nobody has seen yet.
  ///
  /// Its random numbers hang on what it says and on `origin`, the name of what brought it into the
  /// world, so that it spreads alike in runs where other messages are missing.
  mutating func add(
    _ content: Message.Content,
    platform: Int,
    post: Int?,
    origin: String = ""
  ) -> Int {
    let name: String
    let (kind, subject, certainty): (Message.Kind, Int, Double)
    switch content {
    case .rumour(let claim, let sureness):
      (kind, subject, certainty) = (.rumour, claim, sureness)
      name = "rumour-\(claim)-\(platform)-\(origin)"
    case .peerDenial(let claim):
      (kind, subject, certainty) = (.peerDenial, claim, 1)
      name = "denial-\(claim)-\(platform)-\(origin)"
    case .official(let word):
      (kind, subject, certainty) = (.official, words.add(word, people: people.size), 1)
      name = "official-\(word.name)-\(platform)-\(origin)"
    }
    let ordinal = known[name, default: 0]
    known[name] = ordinal + 1
    let dice = Dice(seed: seed, name: "message-\(name)-\(ordinal)")
    if kind == .official { words.dice.append(dice) }
    messages.append(
      Message(
        key: dice.key,
        kind: kind,
        subject: subject,
        certainty: certainty,
        platform: platform,
        post: post
      )
    )
    return messages.count - 1
  }

  @inline(__always)
  func trust(of person: Int) -> Double {
    min(max(Double(people.trust[person]) + climate.trust, 0), 1)
  }

  @inline(__always)
  func anxiety(of person: Int) -> Double {
    min(max(Double(people.anxiety[person]) + climate.anxiety, 0), 1)
  }

  /// Means over the population.
  var mood: (trust: Double, anxiety: Double) {
    (people.trust.mean(shiftedBy: climate.trust), people.anxiety.mean(shiftedBy: climate.anxiety))
  }

  /// A silent minute passes.
  mutating func pass(silentMinutes: Double) {
    climate.silence = silentMinutes / 60
    guard silentMinutes > coefficients.patience else { return }
    climate.anxiety = min(climate.anxiety + coefficients.anxietyBySilence, 0.4)
    climate.trust = max(climate.trust + coefficients.trustBySilence, -0.4)
  }
}
