import Kernel
import ScenarioFormat

/// First and last names that go together, each pair once.
///
/// They come from the personas of all archetypes that share theirs and from the pack's lists.
/// People of an archetype that keeps its names to itself mix only those.
struct CrowdNames {
  private static let tries = 12

  private var pools: [Pool]
  private var taken: Set<String>

  private struct Pool {
    var first: [String] = []
    var last: [String] = []

    mutating func add(_ names: [String]) {
      for name in names {
        let parts = name.split(separator: " ")
        guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy(\.isLetter) }) else { continue }
        if !first.contains(String(parts[0])) { first.append(String(parts[0])) }
        if !last.contains(String(parts[1])) { last.append(String(parts[1])) }
      }
    }
  }

  init(_ pack: ScenarioPack, taken: [String]) {
    self.taken = Set(taken.map { $0.lowercased() })
      .union(pack.names.avoid.map { $0.lowercased() })
    var shared = Pool(first: pack.names.first, last: pack.names.last)
    for archetype in pack.archetypes where archetype.style.sharesNames {
      shared.add(archetype.personas.map(\.name))
    }
    pools = pack.archetypes.map { archetype in
      guard !archetype.style.sharesNames else { return shared }
      var own = Pool()
      own.add(archetype.personas.map(\.name))
      return own
    }
  }

  /// nil when no new name is found.
  mutating func next(of archetype: Int, using random: inout RandomStream) -> String? {
    let pool = pools[archetype]
    guard !pool.first.isEmpty, !pool.last.isEmpty else { return nil }
    for _ in 0..<Self.tries {
      let first = pool.first[random.below(pool.first.count)]
      let last = pool.last[random.below(pool.last.count)]
      let name = "\(first) \(last)"
      if first != last, taken.insert(name.lowercased()).inserted { return name }
    }
    return nil
  }
}
