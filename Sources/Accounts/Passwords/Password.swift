import Foundation

/// A password as typed, in one Unicode form, so that every keyboard gives the same.
///
/// It does not print itself.
package struct Password: Equatable, Sendable, CustomStringConvertible, CustomReflectable {
  let text: String

  package init(_ typed: String) {
    text = typed.precomposedStringWithCanonicalMapping
  }

  /// Counted as people and guidelines do: one for each Unicode scalar.
  var length: Int { text.unicodeScalars.count }

  package var description: String { "•••" }

  package var customMirror: Mirror { Mirror(self, children: []) }
}
