import Foundation

/// Functions of the C library under names that say what they do.
enum FloatMath {
  static func exponential(_ x: Float) -> Float { expf(max(-80, min(80, x))) }

  static func power(_ base: Float, _ exponent: Float) -> Float { powf(base, exponent) }

  static func logarithm(_ x: Float) -> Float { logf(x) }
}
