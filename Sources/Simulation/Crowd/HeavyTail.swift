import Foundation
import Kernel

extension RandomStream {
  /// A standard normal number, from one uniform number by Acklam's inverse (error below 1.2e-9).
  mutating func normal() -> Double {
    let p = max(unit(), 0x1p-53)
    let low = 0.02425
    if p < low { return Self.tail((-2 * log(p)).squareRoot()) }
    if p > 1 - low { return -Self.tail((-2 * log(1 - p)).squareRoot()) }
    return Self.middle(p - 0.5)
  }

  /// A number whose logarithm is normal: `median` in the middle, a long tail above.
  mutating func logNormal(median: Double, sigma: Double) -> Double {
    median * exp(sigma * normal())
  }

  /// A waiting time with this mean, in the unit of the mean.
  mutating func wait(mean: Double) -> Double {
    -mean * log(1 - unit())
  }

  private static func tail(_ q: Double) -> Double {
    let top =
      ((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838) * q
        - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783
    let bottom =
      (((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996) * q
        + 3.754408661907416) * q + 1
    return top / bottom
  }

  private static func middle(_ q: Double) -> Double {
    let r = q * q
    var top = -3.969683028665376e+01 * r + 2.209460984245205e+02
    top = (top * r - 2.759285104469687e+02) * r + 1.383577518672690e+02
    top = (top * r - 3.066479806614716e+01) * r + 2.506628277459239
    var bottom = -5.447609879822406e+01 * r + 1.615858368580409e+02
    bottom = (bottom * r - 1.556989798598866e+02) * r + 6.680131188771972e+01
    bottom = (bottom * r - 1.328068155288572e+01) * r + 1
    return q * top / bottom
  }
}
