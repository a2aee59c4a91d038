import Foundation

/// The one agency that this installation belongs to.
package struct Agency: Equatable, Sendable {
  package let name: String

  init(name typed: String) throws(SetUpError) {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
    guard (1...100).contains(name.count) else { throw .agencyNameMissing }
    self.name = name
  }

  init(stored name: String) {
    self.name = name
  }
}
