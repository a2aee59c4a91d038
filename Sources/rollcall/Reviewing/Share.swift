/// A share of cases with its 95 % interval after Wilson; all nil when there are no cases.
struct Share: Encodable {
  var value: Double?
  var low: Double?
  var high: Double?

  init(_ part: Int, of whole: Int) {
    guard whole > 0 else { return }
    let (share, cases, z) = (Double(part) / Double(whole), Double(whole), 1.96)
    let middle = share + z * z / (2 * cases)
    let spread = z * (share * (1 - share) / cases + z * z / (4 * cases * cases)).squareRoot()
    let scale = 1 + z * z / cases
    value = share
    low = max(0, (middle - spread) / scale)
    high = min(1, (middle + spread) / scale)
  }

  var text: String {
    guard let value, let low, let high else { return "–" }
    return "\(value.hundredths) (\(low.hundredths)–\(high.hundredths))"
  }
}
