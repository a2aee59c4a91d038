/// Groups of similar vectors (spherical k-means).
struct WordGroups {
  /// The group of each row.
  private(set) var groups: [Int]

  private var centres: [WordVectors.Block]
  private static let blocks = WordVectors.blocks

  /// Begins with every third of the first rows, which are the most frequent words.
  init(_ vectors: WordVectors, count: Int, rounds: Int) {
    let rows = vectors.count
    groups = Array(repeating: 0, count: rows)
    centres = []
    guard rows > 3 * count else {
      groups = Array(0..<rows)
      return
    }
    for group in 0..<count {
      centres += vectors.values[3 * group * Self.blocks..<(3 * group + 1) * Self.blocks]
    }
    for _ in 0..<rounds {
      for row in 0..<rows { groups[row] = nearest(vectors, row, count) }
      centres = Array(repeating: WordVectors.Block(), count: centres.count)
      for row in 0..<rows {
        let (to, from) = (groups[row] * Self.blocks, row * Self.blocks)
        for place in 0..<Self.blocks { centres[to + place] += vectors.values[from + place] }
      }
      WordVectors.normalise(&centres)
    }
  }

  private func nearest(_ vectors: WordVectors, _ row: Int, _ count: Int) -> Int {
    let own = row * Self.blocks
    var best = (group: 0, likeness: -Float.infinity)
    for group in 0..<count {
      let base = group * Self.blocks
      var sums = WordVectors.Block()
      for place in 0..<Self.blocks { sums += vectors.values[own + place] * centres[base + place] }
      let likeness = sums.sum()
      if likeness > best.likeness { best = (group, likeness) }
    }
    return best.group
  }
}
