/// The words of a sentence that fill all slots of one pattern, as close together as they come.
struct ClaimMatch: Equatable, Sendable {
  let claim: Int

  /// The positions of the matched words, rising.
  let positions: [Int]

  /// Words elsewhere in the sentence that would have filled a slot as well.
  let echoes: [Int]

  /// Whether it states another number than the claim.
  let isMisstated: Bool

  var first: Int { positions.first ?? 0 }
  var last: Int { positions.last ?? 0 }

  /// Nil unless every slot is filled.
  ///
  /// A place with the right number is preferred.
  init?(claim: Int, slots: Int, hits: [SlotHit], in places: [Int]) {
    self.claim = claim
    echoes = hits.flatMap(\.positions)
    let right = hits.filter { !$0.isMisstated }
    if let closest = Self.closest(of: right, slots: slots, in: places) {
      positions = closest
      isMisstated = false
    } else if let closest = Self.closest(of: hits, slots: slots, in: places) {
      positions = closest
      isMisstated = true
    } else {
      return nil
    }
  }

  /// The narrowest stretch with a hit for every slot, found with one sliding window.
  private static func closest(of hits: [SlotHit], slots: Int, in places: [Int]) -> [Int]? {
    let hits = hits.sorted { $0.first < $1.first }
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
    return best.map { Set($0.hits.flatMap(\.positions)).sorted() }
  }
}
