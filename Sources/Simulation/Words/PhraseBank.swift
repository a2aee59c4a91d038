import ScenarioFormat

/// The lines of a pack by archetype, topic and stance.
struct PhraseBank: Sendable {
  private var lines: [Key: [String]] = [:]
  private struct Key: Hashable {
    var archetype: Int
    var topic: Phrase.Topic
    var stance: CrowdStance
  }

  init(_ pack: ScenarioPack) {
    for (place, archetype) in pack.archetypes.enumerated() {
      for phrase in archetype.phrases {
        lines[Key(archetype: place, topic: phrase.topic, stance: phrase.stance), default: []] +=
          phrase.lines
      }
    }
  }

  func lines(_ archetype: Int, _ topic: Phrase.Topic, _ stance: CrowdStance) -> [String] {
    lines[Key(archetype: archetype, topic: topic, stance: stance)] ?? []
  }

  /// The stances in which this archetype has something to say, in their fixed order.
  func stances(_ archetype: Int, _ topic: Phrase.Topic) -> [CrowdStance] {
    CrowdStance.allCases.filter { !lines(archetype, topic, $0).isEmpty }
  }
}
