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
  package var hexadecimal: String {
    let digits = Array<Character>("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
