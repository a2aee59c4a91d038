import Foundation

/// Student's t distribution with a whole number of degrees of freedom.
///
/// The share within ±t is a finite sum (Abramowitz & Stegun 1964, 26.7.3 and 26.7.4), so its only
/// error is rounding.
package enum StudentT {
  /// The share of the distribution between −t and t.
  package static func share(within t: Double, freedom: Int) -> Double {
    let angle = atan(t / Double(freedom).squareRoot())
    let (sine, cosine) = (sin(angle), cos(angle))
    let isOdd = freedom % 2 == 1
    if freedom == 1 { return 2 * angle / .pi }
    var term = isOdd ? cosine : 1
    var sum = CompensatedSum([term])
    var power = isOdd ? 3 : 2
    while power <= freedom - 2 {
      term *= cosine * cosine * Double(power - 1) / Double(power)
      sum.add(term)
      power += 2
    }
    return isOdd ? 2 / .pi * (angle + sine * sum.value) : sine * sum.value
  }

  /// The t that this share of the distribution lies within, such as 0.95.
  package static func quantile(share: Double, freedom: Int) -> Double {
    var (low, high) = (0.0, 1000.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      let isBelow = self.share(within: middle, freedom: freedom) < share
      if isBelow { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
