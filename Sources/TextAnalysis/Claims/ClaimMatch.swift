/// The words of a sentence that fill all slots of one pattern, as close together as they come.
struct ClaimMatch: Equatable, Sendable {
  let claim: Int

  /// Whether the claim is a fact; of a rumour nothing is taken for granted.
  let isFact: Bool

  /// The positions of the matched words, rising.
  let positions: [Int]

  /// The positions slot by slot.
  let parts: [[Int]]

  /// Words elsewhere in the sentence that would have filled a slot as well.
  let echoes: [Int]

  /// Whether it states another number than the claim.
  let isMisstated: Bool

  var first: Int { positions.first ?? 0 }
  var last: Int { positions.last ?? 0 }

  /// Nil unless every slot is filled.
  ///
  /// A place with the right number is preferred.
  init?(claim: Int, isFact: Bool, slots: Int, hits: [SlotHit], in places: [Int]) {
    self.claim = claim
    self.isFact = isFact
    let hits = Self.whole(hits)
    echoes = hits.flatMap(\.positions)
    let right = hits.filter { !$0.isMisstated }
    if let closest = Self.closest(of: right, slots: slots, in: places) {
      parts = closest
      isMisstated = false
    } else if let closest = Self.closest(of: hits, slots: slots, in: places) {
      parts = closest
      isMisstated = true
    } else {
      return nil
    }
    positions = Set(parts.joined()).sorted()
  }

  /// Without hits that are only the end of a longer one: "not be collected" tells more than
  /// "collected".
  private static func whole(_ hits: [SlotHit]) -> [SlotHit] {
    struct End: Hashable {
      let slot: Int
      let last: Int
      let isMisstated: Bool
      init(_ hit: SlotHit) {
        slot = hit.slot
        last = hit.last
        isMisstated = hit.isMisstated
      }
    }
    var longest: [End: Int] = [:]
    for hit in hits { longest[End(hit)] = max(longest[End(hit)] ?? 0, hit.positions.count) }
    return hits.filter { $0.positions.count == longest[End($0)] }
  }

  /// The narrowest stretch with a hit for every slot, found with one sliding window.
  private static func closest(of hits: [SlotHit], slots: Int, in places: [Int]) -> [[Int]]? {
    let hits = hits.sorted { ($0.first, $0.last, $0.slot) < ($1.first, $1.last, $1.slot) }
    var latest = [SlotHit?](repeating: nil, count: slots)
    var best: (width: Int, hits: [SlotHit])?
    for hit in hits where latest.indices.contains(hit.slot) {
      latest[hit.slot] = hit
      let chosen = latest.compactMap(\.self)
      guard chosen.count == slots, let first = chosen.map(\.first).min(),
        let last = chosen.map(\.last).max(), places.indices.contains(last)
      else { continue }
      let width = places[last] - places[first]
      if best.map({ width < $0.width }) ?? true { best = (width, chosen) }
    }
    return best.map { $0.hits.map(\.positions) }
  }
}
