import Foundation

/// Mean and variance of some numbers.
struct Spread {
  let mean: Double
  /// Over n; nil when there is no number.
  let variance: Double?

  init(_ numbers: [Double]) {
    let count = Double(numbers.count)
    let mean = numbers.isEmpty ? 0 : numbers.reduce(0, +) / count
    self.mean = mean
    variance =
      numbers.isEmpty
      ? nil : numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
  }

  /// Pearson's correlation; nil when either side does not vary.
  static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    let left = Spread(pairs.map(\.0))
    let right = Spread(pairs.map(\.1))
    guard pairs.count > 1, let leftVariance = left.variance, let rightVariance = right.variance,
      leftVariance > 1e-15, rightVariance > 1e-15
    else { return nil }
    let shared = pairs.reduce(0) { $0 + ($1.0 - left.mean) * ($1.1 - right.mean) }
    let r = shared / Double(pairs.count) / (leftVariance * rightVariance).squareRoot()
    return min(max(r, -1), 1)
  }
}
