import Kernel

/// Random numbers that depend only on what they are for, never on what was drawn before.
///
/// In two runs that differ by one post, everybody throws the same dice for everything else. That
/// keeps runs paired (common random numbers), so that few of them show a difference.
struct Dice: Sendable {
  let key: UInt64

  init(seed: UInt64, name: String) {
    var stream = RandomStream(seed: seed, name: name)
    key = stream.next()
  }

  /// The bits for this pair of numbers.
  @inline(__always)
  func bits(_ first: Int, _ second: Int) -> UInt64 {
    RandomStream.mixed(
      key &+ UInt64(truncatingIfNeeded: first) &* 0x9E37_79B9_7F4A_7C15
        &+ UInt64(truncatingIfNeeded: second) &* 0xD1B5_4A32_D192_ED03
    )
  }

  /// A number in 0 ..< 1 for this pair of numbers.
  @inline(__always)
  func unit(_ first: Int, _ second: Int) -> Double {
    Double(bits(first, second) >> 11) * 0x1p-53
  }

  /// A key made of another one and a number.
  @inline(__always)
  static func key(_ key: UInt64, _ number: Int) -> UInt64 {
    RandomStream.mixed(key &+ UInt64(truncatingIfNeeded: number) &* 0xD1B5_4A32_D192_ED03)
  }
}
