import Kernel
package import ScenarioFormat

/// Texts that a pack's people would write, without a run: for its author to read.
package struct VoicePreview: Sendable {
  /// One text, with what was asked for.
  package struct Sample: Sendable {
    package var archetype: Archetype.ID
    package var topic: Phrase.Topic
    package var stance: CrowdStance
    package var platform: SocialPlatform.ID
    package var text: String
  }

  private let pack: ScenarioPack
  private let claims: [(id: Claim.ID, short: String)]
  private var wordsmith: Wordsmith
  private var random: RandomStream
  /// Places at which nobody had anything to say.
  package private(set) var silences: [Silence: Int] = [:]

  package struct Silence: Hashable, Sendable {
    package var archetype: Archetype.ID
    package var topic: String
    package var stance: CrowdStance
  }

  package init(_ pack: ScenarioPack, platforms: [SocialPlatform], seed: UInt64) {
    self.pack = pack
    claims = pack.rumours.map { (Claim.ID($0.id.rawValue), $0.short) }
    wordsmith = Wordsmith(pack, platforms: platforms, seed: seed)
    random = RandomStream(seed: seed, name: "preview")
  }

  /// What people of one archetype write, or of all of them by their shares, in the mix of a run:
  /// mostly about rumors, with the stances of real threads.
  package mutating func sample(archetype only: Archetype.ID? = nil) -> Sample? {
    let people = pack.archetypes.enumerated().filter { only == nil || $0.element.id == only }
    guard let (place, archetype) = random.pick(people.map { ($0, $0.element.share) }) else {
      return nil
    }
    let platforms = archetype.platforms.sorted { $0.key < $1.key }
    guard let platform = random.pick(platforms.map { ($0, $1) }) else { return nil }
    var wording = wording(of: place)
    wording.platform = platform
    wording.key = random.next()
    let time = ScenarioTime(seconds: random.below(max(pack.setting.duration.seconds, 1)))
    guard let text = wordsmith.write(wording, as: place, at: time) else {
      let topic = Self.name(wording.topic)
      let silence = Silence(archetype: archetype.id, topic: topic, stance: wording.stance)
      silences[silence, default: 0] += 1
      return nil
    }
    return Sample(
      archetype: archetype.id,
      topic: wording.topic,
      stance: wording.stance,
      platform: platform,
      text: text
    )
  }

  package static func name(_ topic: Phrase.Topic) -> String {
    switch topic {
    case .claim(let id): id.rawValue
    case .general(let general): general.rawValue
    }
  }

  private mutating func wording(of archetype: Int) -> Wording {
    if random.chance(0.85), !claims.isEmpty {
      let claim = claims[random.below(claims.count)]
      let stances: [(CrowdStance, Double)] = [
        (.comment, 70), (.support, 14), (.query, 8.5), (.deny, 7.5),
      ]
      return Wording(
        topic: .claim(claim.id),
        stance: random.pick(stances) ?? .comment,
        claim: claim.short
      )
    }
    let topics = Phrase.General.allCases.filter { ![.claim, .aside, .link].contains($0) }
    let topic = Phrase.Topic.general(topics[random.below(topics.count)])
    let stances = wordsmith.stances(archetype, on: topic)
    let claim = claims.isEmpty ? nil : claims[random.below(claims.count)]
    return Wording(
      topic: topic,
      stance: stances.isEmpty ? .comment : stances[random.below(stances.count)],
      claim: claim?.short,
      quote: "We have checked the reports of " + (claim?.short ?? "it"),
      minutes: 5 + random.below(50),
      question: "What about " + (claim?.short ?? "it") + "?"
    )
  }
}
