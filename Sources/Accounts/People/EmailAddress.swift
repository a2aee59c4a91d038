import Foundation

/// An address as people sign in with it: without spaces around it, and in small letters.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  /// Accepts what can be delivered in principle; whether it is, only mail can tell.
  package init(_ typed: String) throws(PersonError) {
    let text = Self.normal(typed)
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard
      text.utf8.count <= 254,
      parts.count == 2,
      parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".") }),
      text.unicodeScalars.allSatisfy({ !$0.properties.isWhitespace && $0.value >= 0x20 })
    else { throw .emailInvalid }
    self.text = text
  }

  init(stored text: String) {
    self.text = text
  }

  package var description: String { text }

  static func normal(_ typed: String) -> String {
    typed.trimmingCharacters(in: .whitespacesAndNewlines)
      .precomposedStringWithCanonicalMapping.lowercased()
  }
}
