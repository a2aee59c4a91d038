/// Rows of a hashed table, each for one thing that was seen in one way.
package struct FeatureRows: Sendable {
  package private(set) var rows: [UInt32] = []
  private let shift: UInt64

  /// For a table of two to the power of `bits` rows.
  package init(bits: Int) {
    shift = UInt64(64 - bits)
    rows.reserveCapacity(96)
  }

  package mutating func removeAll() { rows.removeAll(keepingCapacity: true) }

  /// `way` keeps the same value apart when it is seen in different ways.
  mutating func add(_ way: UInt64, _ value: UInt64) {
    let mixed = (value ^ (way &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    let spread = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    rows.append(UInt32(truncatingIfNeeded: spread >> shift))
  }

  mutating func add(_ way: UInt64, _ first: UInt64, _ second: UInt64) {
    add(way, (first &* 0x100_0000_01B3) ^ (second &+ (first >> 29)))
  }
}
