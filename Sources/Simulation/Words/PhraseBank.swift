import ScenarioFormat

/// The lines of a pack by archetype, topic and stance, and those of the registers they share.
struct PhraseBank: Sendable {
  struct Key: Hashable, Sendable {
    var topic: Phrase.Topic
    var stance: CrowdStance
  }

  let grammar: Grammar
  private var own: [[Key: [Line]]] = []
  private let registers: [String: [Key: [Line]]]
  private let styles: [WritingStyle]

  init(_ pack: ScenarioPack) {
    let grammar = Grammar(pack)
    self.grammar = grammar
    styles = pack.archetypes.map(\.style)
    var count = 0
    registers = pack.registers.mapValues { Self.lines($0, grammar, from: &count) }
    for archetype in pack.archetypes {
      own.append(Self.lines(archetype.phrases, grammar, from: &count))
    }
  }

  private static func lines(
    _ phrases: [Phrase],
    _ grammar: Grammar,
    from count: inout Int
  ) -> [Key: [Line]] {
    var lines: [Key: [Line]] = [:]
    for phrase in phrases {
      for var line in phrase.lines.compactMap(grammar.line) {
        line.number = count
        count += 1
        lines[Key(topic: phrase.topic, stance: phrase.stance), default: []].append(line)
      }
    }
    return lines
  }

  /// What only these people say.
  func own(_ archetype: Int, _ topic: Phrase.Topic, _ stance: CrowdStance) -> [Line] {
    guard own.indices.contains(archetype) else { return [] }
    return own[archetype][Key(topic: topic, stance: stance)] ?? []
  }

  /// What people say who speak like these, about any claim when the topic is one.
  ///
  /// People who belong to no archetype speak as everybody does.
  func shared(_ archetype: Int, _ topic: Phrase.Topic, _ stance: CrowdStance) -> [[Line]] {
    let key = Key(topic: topic.general, stance: stance)
    return names(archetype).compactMap { registers[$0]?[key] }
  }

  func names(_ archetype: Int) -> [String] { style(archetype).registers }

  func style(_ archetype: Int) -> WritingStyle {
    styles.indices.contains(archetype) ? styles[archetype] : WritingStyle()
  }

  /// The stances in which these people have something to say, in their fixed order.
  ///
  /// Shared lines go with lines of their own: who has none for praise does not praise.
  func stances(_ archetype: Int, _ topic: Phrase.Topic) -> [CrowdStance] {
    CrowdStance.allCases.filter { stance in
      !own(archetype, topic, stance).isEmpty
        || (topic.isClaim && !shared(archetype, topic, stance).isEmpty)
    }
  }
}

extension Phrase.Topic {
  var isClaim: Bool {
    if case .claim = self { true } else { false }
  }

  /// The topic under which registers have lines for it.
  var general: Self { isClaim ? .general(.claim) : self }
}
