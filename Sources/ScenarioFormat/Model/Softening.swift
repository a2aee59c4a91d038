/// What a pack does not say because only milder words are wanted.
package struct Softening: Equatable, Sendable {
  package var level: AbuseLevel
  /// Injects that do not come at all.
  package var leftOut: [Inject.ID] = []
  /// Injects that come in milder words.
  package var reworded: [Inject.ID] = []
  /// How many lines of the crowd are not used.
  package var lines = 0
  /// Titles of rubric items that need what was left out, and do not count.
  package var items: [String] = []

  package init(level: AbuseLevel) {
    self.level = level
  }

  package var isEmpty: Bool { leftOut.isEmpty && reworded.isEmpty && lines == 0 }
}

extension ScenarioPack {
  /// The levels that differ for this pack, harshest first.
  package var abuseLevels: [AbuseLevel] {
    let marks = Set(
      injects.compactMap(\.harsh) + archetypes.flatMap(\.phrases).compactMap(\.harsh)
        + registers.values.joined().compactMap(\.harsh))
    if marks.contains(.strong) { return [.asInLife, .mild, .none] }
    return marks.isEmpty ? [.asInLife] : [.asInLife, .none]
  }

  /// The same pack with nothing harsher than the level.
  ///
  /// Rubric items that need an inject which does not come are left out, and the criterion's other
  /// items make up for them.
  package func softened(to level: AbuseLevel) -> ScenarioPack {
    guard level != .asInLife else { return self }
    var pack = self
    var softening = Softening(level: level)
    pack.softenInjects(&softening)
    pack.softenPhrases(&softening)
    pack.dropItems(&softening)
    pack.guide?.steps.removeAll { step in
      [step.after, step.test.target].contains { $0.map(softening.leftOut.contains) ?? false }
    }
    pack.softening = softening
    return pack
  }

  private mutating func softenInjects(_ softening: inout Softening) {
    var kept: [Inject] = []
    for var inject in injects {
      let isOrphan = inject.replyTo.map(softening.leftOut.contains) ?? false
      if softening.level.allows(inject.harsh), !isOrphan {
        kept.append(inject)
      } else if softening.level == .mild, !isOrphan, let softer = inject.softer {
        inject.text = softer
        softening.reworded.append(inject.id)
        kept.append(inject)
      } else {
        softening.leftOut.append(inject.id)
      }
    }
    injects = kept
  }

  private mutating func softenPhrases(_ softening: inout Softening) {
    let level = softening.level
    func drop(_ phrases: inout [Phrase]) {
      softening.lines += phrases.filter { !level.allows($0.harsh) }.map(\.lines.count).reduce(0, +)
      phrases.removeAll { !level.allows($0.harsh) }
    }
    for place in archetypes.indices { drop(&archetypes[place].phrases) }
    for name in registers.keys.sorted() { drop(&registers[name, default: []]) }
  }

  private mutating func dropItems(_ softening: inout Softening) {
    let before = rubric
    rubric.removeAll { item in
      item.test.inject.map(softening.leftOut.contains) ?? false
        && before.contains {
          $0.criterion == item.criterion
            && !($0.test.inject.map(softening.leftOut.contains) ?? false)
        }
    }
    let ids = Set(rubric.map(\.id))
    softening.items = before.filter { !ids.contains($0.id) }.map(\.title)
    for criterion in Criterion.allCases {
      let sum = rubric.filter { $0.criterion == criterion }.map(\.points).reduce(0, +)
      guard sum > 0, sum < criterion.weight else { continue }
      for place in rubric.indices where rubric[place].criterion == criterion {
        rubric[place].points *= criterion.weight / sum
      }
    }
  }
}

extension RubricItem.Test {
  /// The inject without which it cannot be earned.
  var inject: Inject.ID? {
    switch self {
    case .answer(let inject, _): inject
    case .act(_, let inject, _, _): inject
    default: nil
    }
  }
}
