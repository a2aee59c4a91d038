import Kernel
import ScenarioFormat

/// The writers of a pack: its personas, and more people whose names mix theirs.
struct Cast: Sendable {
  /// For each archetype with personas.
  private static let writersPerArchetype = 30

  var writers: [Writer] = []

  init(_ pack: ScenarioPack, seed: UInt64) {
    var random = RandomStream(seed: seed, name: "cast")
    var taken: Set<String> = []
    for (place, archetype) in pack.archetypes.enumerated() {
      for persona in archetype.personas where taken.insert(persona.handle.lowercased()).inserted {
        writers.append(
          Writer(
            archetype: place,
            persona: persona.id,
            name: persona.name,
            handle: persona.handle
          )
        )
      }
    }
    for (place, archetype) in pack.archetypes.enumerated() {
      let names = Self.mixes(archetype.personas.map(\.name), using: &random)
      for name in names.prefix(Self.writersPerArchetype - archetype.personas.count) {
        let handle = Self.handle(name, number: random.below(90) + 10)
        guard taken.insert(handle).inserted else { continue }
        writers.append(Writer(archetype: place, persona: nil, name: name, handle: handle))
      }
    }
  }

  /// First names with other people's last names, in random order; only of plain two-word names.
  private static func mixes(_ names: [String], using random: inout RandomStream) -> [String] {
    let pairs = names.map { $0.split(separator: " ") }
      .filter { $0.count == 2 && $0.allSatisfy { $0.allSatisfy(\.isLetter) } }
    let known = Set(names)
    var mixes = pairs.flatMap { first in pairs.map { "\(first[0]) \($0[1])" } }
      .filter { !known.contains($0) }
    for place in mixes.indices.dropLast() {
      mixes.swapAt(place, place + random.below(mixes.count - place))
    }
    var seen: Set<String> = []
    return mixes.filter { seen.insert($0).inserted }
  }

  private static func handle(_ name: String, number: Int) -> String {
    let plain = name.lowercased().unicodeScalars.map { scalar in
      scalar == " " ? "_" : ("a"..."z").contains(scalar) ? String(scalar) : ""
    }
    return plain.joined() + "\(number)"
  }
}
