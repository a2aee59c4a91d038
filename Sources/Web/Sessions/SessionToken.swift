import Crypto

/// A random secret of 128 bits for a cookie or a link.
package struct SessionToken: Sendable {
  package let text: String

  package init() {
    var generator = SystemRandomNumberGenerator()
    let bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    text = bytes.hexadecimal
  }

  package init(_ text: String) {
    self.text = text
  }

  /// What is stored in the token's place.
  package var hash: String {
    Array(SHA256.hash(data: Array(text.utf8))).hexadecimal
  }
}

extension [UInt8] {
  /// The bytes that hexadecimal digits stand for, or nil when they are something else.
  package init?(hexadecimal text: String) {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[index], let low = digits[index + 1] else { return nil }
      append(UInt8(high * 16 + low))
    }
  }

  package var hexadecimal: String {
    let digits = Array<Character>("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
