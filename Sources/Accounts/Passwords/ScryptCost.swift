/// How much work one guess is.
package struct ScryptCost: Equatable, Sendable {
  /// N, a power of two.
  let rounds: Int
  let blockSize: Int
  let parallelism: Int

  package init(rounds: Int, blockSize: Int, parallelism: Int) {
    self.rounds = rounds
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// For real passwords: 32 MiB, three times over.
  package static let standard = ScryptCost(rounds: 1 << 15, blockSize: 8, parallelism: 3)

  /// Stored numbers are checked before memory is taken for them.
  var isReasonable: Bool {
    (2...(1 << 20)).contains(rounds) && rounds & (rounds - 1) == 0
      && (1...32).contains(blockSize) && (1...16).contains(parallelism)
  }
}
