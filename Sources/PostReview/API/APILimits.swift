import Web

/// What one program may ask for.
package struct APILimits: Sendable {
  /// Unicode scalars of one text, of a title, and of an id.
  package static let text = 20_000
  package static let title = 200
  package static let id = 200
  /// Drafts in one batch, and posts.
  package static let batch = 200
  /// Bytes of one body.
  package static let body = 1024 * 1024

  /// Requests of one token a second in the long run, and at once.
  package var perSecond = 20.0
  package var burst = 120.0

  package init() {}

  /// The texts that are longer than they may be, by their pointers.
  static func faults(_ texts: [(pointer: String, text: String, most: Int)]) -> [Problem.Fault] {
    texts.compactMap { pointer, text, most in
      guard text.utf8.count > most, text.unicodeScalars.count > most else { return nil }
      return Problem.Fault(
        pointer, "It is longer than \(most) characters. Shorten it, or cut it in parts.")
    }
  }
}
