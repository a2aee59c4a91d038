/// An address that may be a link on paper: `http`, `https` or `mailto`, without hidden signs.
struct PaperAddress: Equatable {
  let escaped: String

  init?(_ address: String) {
    let isKnown = ["https://", "http://", "mailto:"].contains { address.hasPrefix($0) }
    guard isKnown, address.utf8.count <= 2_000 else { return nil }
    var escaped = ""
    for byte in address.utf8 {
      if Self.plain.contains(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    self.escaped = escaped
  }

  private static let plain = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&*+,;=%".utf8)
}
