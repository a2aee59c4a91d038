/// How pieces of a text become numbers; the same on every machine.
///
/// Multiply and shift: the upper bits of the product choose the place in a table of any size.
enum FeatureHash {
  static let wordStart: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func next(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  static func word(_ state: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (state &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// Two pieces in this order, or a piece of a kind.
  @inline(__always)
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let both = UInt64(first) << 32 | UInt64(second)
    return UInt32(truncatingIfNeeded: ((both ^ (both >> 29)) &* 0xBF58_476D_1CE4_E5B9) >> 32)
  }

  /// A row of up to seven bytes, packed with its length in the top byte.
  @inline(__always)
  static func packed(_ row: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (row &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// A name that the code gives to a feature.
  static func name(_ name: StaticString) -> UInt32 {
    name.withUTF8Buffer { word($0.reduce(wordStart) { next($0, $1) }) }
  }
}
