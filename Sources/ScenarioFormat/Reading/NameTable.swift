import ContentFiles

/// What a pack defines by name and what it refers to, so that every dangling reference is found.
struct NameTable {
  enum Kind: String {
    case fact, rumour, inject, persona, role, platform, objective, source, item, archetype
    case lexicon, slot, handle, register, step
  }

  private struct Reference {
    var kinds: [Kind]
    var noun: String
    var name: String
    var place: Place
  }

  private var known: [Kind: [String: Place]] = [:]
  private var references: [Reference] = []
  private var incomplete: Set<Kind> = []

  /// Adds a name; the first of two equal ones stays, the second is a fault.
  mutating func define(
    _ kind: Kind, _ name: String, at place: Place, apartFrom: [Kind] = [], log: FaultLog
  ) {
    for other in [kind] + apartFrom {
      guard let first = known[other]?[name] else { continue }
      log.add(
        "“\(name)” is already used in \(first.file) line \(first.line). Choose another name.",
        at: place)
      return
    }
    known[kind, default: [:]][name] = place
  }

  mutating func refer(to kinds: Kind..., as noun: String, _ name: String, at place: Place) {
    references.append(Reference(kinds: kinds, noun: noun, name: name, place: place))
  }

  /// Counts a name as used if it is of use without being referred to.
  mutating func refer(toOptional kind: Kind, _ name: String, when isUseful: Bool) {
    guard isUseful, let place = known[kind]?[name] else { return }
    refer(to: kind, as: kind.rawValue, name, at: place)
  }

  /// Names of this kind may be missing because their file could not be read.
  mutating func miss(_ kinds: [Kind]) { incomplete.formUnion(kinds) }

  func names(_ kind: Kind) -> [String: Place] { known[kind] ?? [:] }

  func knows(_ kind: Kind, _ name: String) -> Bool { known[kind]?[name] != nil }

  /// Names of a kind that nothing refers to.
  func unused(_ kind: Kind) -> [(name: String, place: Place)] {
    let used = Set(references.filter { $0.kinds.contains(kind) }.map(\.name))
    return names(kind).filter { !used.contains($0.key) }
      .map { (name: $0.key, place: $0.value) }
      .sorted { $0.name < $1.name }
  }

  func reportDangling(in log: FaultLog) {
    for reference in references where incomplete.isDisjoint(with: reference.kinds) {
      let names = reference.kinds.flatMap { self.names($0).keys }
      guard !names.contains(reference.name) else { continue }
      log.add(
        "There is no \(reference.noun) “\(reference.name)”. "
          + Suggestion.sentence(for: reference.name, among: names),
        at: reference.place)
    }
  }
}
