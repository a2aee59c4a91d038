import Foundation

/// A name as it is shown: on one line, neither empty nor longer than a line.
struct PersonName: Equatable, Sendable {
  let text: String

  init(_ typed: String) throws(PersonError) {
    let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
    guard !text.isEmpty else { throw .nameMissing }
    guard text.count <= 100 else { throw .nameTooLong }
    self.text = text
  }
}
