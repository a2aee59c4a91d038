/// A seeded source of random numbers with a name.
///
/// Streams with different names are independent of each other, so a new draw in one place does not
/// change what happens in another. The generator is SplitMix64 (Steele, Lea and Flood 2014): the
/// same seed and name give the same numbers on every machine.
package struct RandomStream: RandomNumberGenerator, Sendable {
  @usableFromInline var state: UInt64

  package init(seed: UInt64, name: String) {
    // FNV-1a over the name, so that the stream does not depend on Swift's per-process hash seed.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    state = hash ^ (seed &* 0x9E37_79B9_7F4A_7C15)
    _ = next()
  }

  /// A stream that begins at a key which is itself random.
  @inlinable
  package init(key: UInt64) {
    state = key
  }

  @inlinable
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// Spreads every bit of a number over all bits (the output function of SplitMix64).
  @inlinable
  package static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number in 0 ..< 1 with 53 random bits.
  @inlinable
  package mutating func unit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  @inlinable
  package mutating func chance(_ probability: Double) -> Bool {
    unit() < probability
  }

  /// A number in 0 ..< `bound`; 0 when `bound` is not positive.
  @inlinable
  package mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
