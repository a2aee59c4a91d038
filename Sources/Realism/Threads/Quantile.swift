/// The value that this share (0…1) of the values does not exceed; nil for no values.
///
/// Interpolates between neighbors, as most statistics programs do.
package func quantile(_ values: [Double], _ share: Double) -> Double? {
  guard !values.isEmpty else { return nil }
  let sorted = values.sorted()
  let place = min(max(share, 0), 1) * Double(sorted.count - 1)
  let below = Int(place)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
}
