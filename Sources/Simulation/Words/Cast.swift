import Kernel
import ScenarioFormat

/// The writers of a pack: its personas, and more people with names of their own.
struct Cast: Sendable {
  private static let most = 1500
  /// With fewer people the loudest few would be heard all the time.
  private static let fewest = 900
  /// Of the population, who write where others see it.
  private static let writingShare = 0.075

  var writers: [Writer] = []

  init(_ pack: ScenarioPack, seed: UInt64) {
    var handles = Handles()
    for (place, archetype) in pack.archetypes.enumerated() {
      for persona in archetype.personas where handles.take(persona.handle) {
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
    var names = CrowdNames(pack, taken: writers.map(\.name))
    let size = min(Self.most, max(Int(Self.writingShare * Double(agents(pack))), Self.fewest))
    for (place, archetype) in pack.archetypes.enumerated() {
      var random = RandomStream(seed: seed, name: "cast/\(archetype.id)")
      let wanted = Int(archetype.share * Double(size)) - archetype.personas.count
      for _ in 0..<max(wanted, 6) {
        guard let name = names.next(of: place, using: &random) else { break }
        guard let handle = handles.new(for: name, using: &random) else { continue }
        writers.append(Writer(archetype: place, persona: nil, name: name, handle: handle))
      }
    }
  }

  private func agents(_ pack: ScenarioPack) -> Int { pack.setting.population.agents }
}
