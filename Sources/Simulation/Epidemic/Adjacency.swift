/// Who is next to whom: everybody's neighbours one after the other in two flat arrays.
package struct Adjacency: Sendable {
  /// Where somebody's neighbours begin in `neighbours`; one more entry than people.
  let starts: [Int32]
  let neighbours: [Int32]

  /// Both directions of each pair; repeated pairs and pairs of one person with themselves count
  /// once and not at all.
  ///
  /// `ends` holds two people for each pair, all of them below `people`.
  package init(people: Int, ends: [Int32]) {
    var starts = [Int](repeating: 0, count: people + 1)
    for pair in stride(from: 0, to: ends.count - 1, by: 2) where ends[pair] != ends[pair + 1] {
      starts[Int(ends[pair]) + 1] += 1
      starts[Int(ends[pair + 1]) + 1] += 1
    }
    for person in 0..<people { starts[person + 1] += starts[person] }
    var next = starts
    var all = [Int32](repeating: 0, count: starts[people])
    for pair in stride(from: 0, to: ends.count - 1, by: 2) where ends[pair] != ends[pair + 1] {
      let (one, other) = (Int(ends[pair]), Int(ends[pair + 1]))
      all[next[one]] = ends[pair + 1]
      all[next[other]] = ends[pair]
      next[one] += 1
      next[other] += 1
    }
    (self.starts, neighbours) = Self.unique(starts, all)
  }

  package var people: Int { starts.count - 1 }

  /// Pairs, each counted once.
  package var pairs: Int { neighbours.count / 2 }

  package func neighbours(of person: Int) -> ArraySlice<Int32> {
    neighbours[Int(starts[person])..<Int(starts[person + 1])]
  }

  private static func unique(_ starts: [Int], _ all: [Int32]) -> ([Int32], [Int32]) {
    var kept: [Int32] = []
    kept.reserveCapacity(all.count)
    var ends: [Int32] = [0]
    ends.reserveCapacity(starts.count)
    for person in 0..<starts.count - 1 {
      var last: Int32 = -1
      for neighbour in all[starts[person]..<starts[person + 1]].sorted() where neighbour != last {
        kept.append(neighbour)
        last = neighbour
      }
      ends.append(Int32(truncatingIfNeeded: kept.count))
    }
    return (ends, kept)
  }
}
