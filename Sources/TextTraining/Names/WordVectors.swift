import Kernel

/// A vector for each word out of the words beside it.
///
/// A neighbour weighs as much as it stands beside the word more often than by chance (positive
/// pointwise mutual information); left and right neighbours are kept apart, and each neighbour adds
/// its own random signs (random projection).
struct WordVectors {
  /// For each side.
  static let side = 256
  typealias Block = SIMD16<Float>

  /// How many blocks of 16 numbers a vector has.
  static let blocks = 2 * side / Block.scalarCount

  /// The vectors one after the other, each of length 1.
  let values: [Block]
  let count: Int

  /// `words` most frequent first; the first 4,000 count as neighbours.
  init(_ counts: WordCounts, words: [Int], neighbours: Int = 4000) {
    count = words.count
    var values = [Float](repeating: 0, count: words.count * 2 * Self.side)
    let pairs = Pairs(counts, words: words, neighbours: neighbours)
    for (row, column, weight) in pairs.weights {
      let base = 2 * row * Self.side + (column < neighbours ? 0 : Self.side)
      var signs = RandomStream(key: UInt64(column))
      for block in stride(from: 0, to: Self.side, by: 64) {
        var bits = signs.next()
        for place in block..<block + 64 {
          values[base + place] += bits & 1 == 0 ? weight : -weight
          bits >>= 1
        }
      }
    }
    var blocks: [Block] = []
    blocks.reserveCapacity(values.count / Block.scalarCount)
    for start in stride(from: 0, to: values.count, by: Block.scalarCount) {
      blocks.append(Block(values[start..<start + Block.scalarCount]))
    }
    Self.normalise(&blocks)
    self.values = blocks
  }

  /// Gives every vector the length 1.
  static func normalise(_ values: inout [Block]) {
    for start in stride(from: 0, to: values.count, by: blocks) {
      let range = start..<start + blocks
      let norm = range.reduce(Float(0)) { $0 + (values[$1] * values[$1]).sum() }.squareRoot()
      guard norm > 0 else { continue }
      for place in range { values[place] /= norm }
    }
  }

  /// How often words stand beside each other.
  private struct Pairs {
    private var counts: [UInt64: Float] = [:]
    private var rowSums: [Float]
    private var columnSums: [Float]
    private var total: Float = 0

    init(_ words: WordCounts, words kept: [Int], neighbours: Int) {
      rowSums = Array(repeating: 0, count: kept.count)
      columnSums = Array(repeating: 0, count: 2 * neighbours)
      var ranks: [Int32: Int] = [:]
      for (rank, word) in kept.enumerated() { ranks[Int32(word)] = rank }
      for post in words.posts {
        let places = post.map { ranks[$0] }
        for (place, rank) in places.enumerated() {
          guard let rank else { continue }
          if place > 0, let left = places[place - 1], left < neighbours { note(rank, left) }
          if place + 1 < places.count, let right = places[place + 1], right < neighbours {
            note(rank, neighbours + right)
          }
        }
      }
    }

    private mutating func note(_ row: Int, _ column: Int) {
      counts[UInt64(row) << 32 | UInt64(column), default: 0] += 1
      rowSums[row] += 1
      columnSums[column] += 1
      total += 1
    }

    var weights: [(row: Int, column: Int, weight: Float)] {
      counts.keys.sorted().compactMap { key in
        let (row, column) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
        let ratio = (counts[key] ?? 0) * total / (rowSums[row] * columnSums[column])
        // Near the binary logarithm, and exactly alike on every machine.
        let weight = ratio > 0 ? Float(ratio.exponent) + ratio.significand - 1 : 0
        return weight > 0 ? (row, column, weight) : nil
      }
    }
  }
}
