/// The end of a class's short link: six letters and digits that nobody mixes up when reading them
/// from a wall.
package struct ClassCode: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  static let alphabet = Array("ABCDEFGHJKLMNPQRSTUVWXYZ23456789")
  static let length = 6

  package var description: String { text }

  /// A new one, from the system's random numbers.
  init() {
    text = String((0..<Self.length).map { _ in Self.alphabet.randomElement() ?? "A" })
  }

  /// What somebody typed: any case, spaces and hyphens between; nil for what is no code.
  package init?(_ typed: String) {
    let letters = typed.uppercased().filter { $0 != " " && $0 != "-" }
    guard letters.count == Self.length, letters.allSatisfy(Self.alphabet.contains) else {
      return nil
    }
    text = letters
  }
}
