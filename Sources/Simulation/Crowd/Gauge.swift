/// Numbers of 0…1, one for each person, with a mean that costs nothing to keep.
///
/// The mean of the numbers after a common shift needs to know how many would leave 0…1, so they are
/// also counted in bins.
struct Gauge: Sendable {
  private static let bins = 256

  private(set) var values: [Float]
  private var counts = [Int32](repeating: 0, count: Self.bins)
  private var sums = [Double](repeating: 0, count: Self.bins)

  init(_ values: [Float]) {
    self.values = values
    for value in values {
      counts[Self.bin(value)] += 1
      sums[Self.bin(value)] += Double(value)
    }
  }

  @inline(__always)
  subscript(person: Int) -> Float { values[person] }

  /// Moves one person's number, which stays within 0…1.
  mutating func shift(_ person: Int, by change: Float) {
    let old = values[person]
    let new = min(max(old + change, 0), 1)
    values[person] = new
    let (from, to) = (Self.bin(old), Self.bin(new))
    counts[from] -= 1
    sums[from] -= Double(old)
    counts[to] += 1
    sums[to] += Double(new)
  }

  /// The mean after everybody's number moves by `shift` within 0…1.
  func mean(shiftedBy shift: Double) -> Double {
    var total = 0.0
    for bin in 0..<Self.bins where counts[bin] > 0 {
      let count = Double(counts[bin])
      total += count * min(max(sums[bin] / count + shift, 0), 1)
    }
    return total / Double(max(values.count, 1))
  }

  @inline(__always)
  private static func bin(_ value: Float) -> Int {
    min(max(Int(value * Float(bins)), 0), bins - 1)
  }
}
