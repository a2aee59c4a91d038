package import Storage

/// What a certificate is checked by: eleven random letters and digits (55 bits) and one that shows
/// when any of them was mistyped.
///
/// Letters that people mix up when reading (I, O, 0, 1) are not used.
package struct CertificateCode: Hashable, Sendable, CustomStringConvertible, SQLConvertible {
  /// Twelve letters and digits, without hyphens.
  package let text: String

  static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
  static let length = 12

  /// A new one, from the system's random numbers.
  init() {
    let values = (0..<Self.length - 1).map { _ in Int.random(in: 0..<Self.alphabet.count) }
    text = Self.text(values + [Self.check(values)])
  }

  /// What somebody typed, in any case, with spaces and dashes of any kind; nil when it is no code.
  package init?(_ typed: String) {
    guard typed.utf8.count <= 200 else { return nil }
    let letters = typed.unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && scalar.properties.generalCategory != .dashPunctuation
    }
    guard letters.count == Self.length, letters.allSatisfy(\.isASCII) else { return nil }
    let upper = String(String.UnicodeScalarView(letters)).uppercased()
    let values = upper.compactMap { Self.alphabet.firstIndex(of: $0) }
    guard values.count == Self.length, let last = values.last,
      Self.check(values.dropLast()) == last
    else { return nil }
    text = upper
  }

  /// In groups of four, as it is printed.
  package var description: String {
    stride(from: 0, to: text.count, by: 4).map { start in
      String(text.dropFirst(start).prefix(4))
    }.joined(separator: "-")
  }

  package var sqlValue: SQLValue { .text(text) }

  private static func text(_ values: [Int]) -> String {
    String(values.compactMap { alphabet.indices.contains($0) ? alphabet[$0] : nil })
  }

  /// The value that brings the code's polynomial over the field with 32 elements to zero: one wrong
  /// letter, or two that changed places, never do.
  private static func check(_ values: some Sequence<Int>) -> Int {
    var state = 0
    for value in values { state = doubled(state) ^ value }
    return doubled(state)
  }

  private static func doubled(_ value: Int) -> Int {
    let shifted = value << 1
    return shifted & 32 == 0 ? shifted : shifted ^ 0b10_0101
  }
}
