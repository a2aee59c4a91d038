import Kernel

/// A network that grows by preferential attachment (Barabási and Albert 1999).
package enum PreferentialAttachment {
  /// Two people for each pair: everybody after the first `links` joins to that many different
  /// people, and the more links somebody has, the likelier they are chosen.
  package static func ends(people: Int, links: Int, seed: UInt64) -> [Int32] {
    guard links > 0, people > links else { return [] }
    var random = RandomStream(seed: seed, name: "preferential-attachment")
    var ends: [Int32] = []
    ends.reserveCapacity(2 * links * (people - links))
    var chosen = (0..<links).map { Int32($0) }
    for person in links..<people {
      for other in chosen {
        ends.append(Int32(person))
        ends.append(other)
      }
      chosen.removeAll(keepingCapacity: true)
      while chosen.count < links {
        let other = ends[random.below(ends.count)]
        if !chosen.contains(other) { chosen.append(other) }
      }
    }
    return ends
  }
}
