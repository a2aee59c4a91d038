import ScenarioFormat

/// The lines of a pack by archetype, topic and stance, and those of the registers they share.
struct PhraseBank: Sendable {
  struct Key: Hashable, Sendable {
    var topic: Phrase.Topic
    var stance: CrowdStance
  }

  let grammar: Grammar
  /// Of all lines and entries of lists, which are numbered.
  let count: Int
  private var own: [[Key: [Line]]] = []
  private var shared: [[[Line]]] = []
  private var everyday: [[Line]] = []
  private let styles: [WritingStyle]

  init(_ pack: ScenarioPack) {
    let grammar = Grammar(pack)
    self.grammar = grammar
    styles = pack.archetypes.map(\.style)
    var count = grammar.count
    let registers = pack.registers.mapValues { phrases in
      Self.lines(phrases, grammar, from: &count).mapValues { lines in
        lines.map { line in
          var line = line
          line.isShared = true
          return line
        }
      }
    }
    for archetype in pack.archetypes {
      own.append(Self.lines(archetype.phrases, grammar, from: &count))
      shared.append(Self.table(archetype.style.registers, registers))
    }
    everyday = Self.table(WritingStyle().registers, registers)
    self.count = count
  }

  private static func lines(
    _ phrases: [Phrase],
    _ grammar: Grammar,
    from count: inout Int
  ) -> [Key: [Line]] {
    var lines: [Key: [Line]] = [:]
    for phrase in phrases {
      for var line in phrase.lines.compactMap({ grammar.line($0) }) {
        line.number = count
        line.platforms = phrase.platforms
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
  func shared(_ archetype: Int, _ topic: Phrase.Topic, _ stance: CrowdStance) -> [Line] {
    let table = shared.indices.contains(archetype) ? shared[archetype] : everyday
    let place = Self.place(topic, stance)
    return table.indices.contains(place) ? table[place] : []
  }

  private static func place(_ topic: Phrase.Topic, _ stance: CrowdStance) -> Int {
    let general: Phrase.General = if case .general(let general) = topic { general } else { .claim }
    return places[general, default: 0] * CrowdStance.allCases.count + (order[stance] ?? 0)
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: Phrase.General.allCases.enumerated().map { ($1, $0) }
  )
  private static let order = Dictionary(
    uniqueKeysWithValues: CrowdStance.allCases.enumerated().map { ($1, $0) }
  )

  /// The lines of some registers, by the place of topic and stance.
  private static func table(_ names: [String], _ registers: [String: [Key: [Line]]]) -> [[Line]] {
    Phrase.General.allCases.flatMap { topic in
      CrowdStance.allCases.map { stance in
        names.flatMap { registers[$0]?[Key(topic: .general(topic), stance: stance)] ?? [] }
      }
    }
  }

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
