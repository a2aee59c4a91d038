/// Finds phrases in a text by their words: case, punctuation and spaces do not matter.
package struct PhraseSearch: Sendable {
  private let words: [String]

  package init(_ text: String) {
    words = Self.words(of: text)
  }

  /// Whether the phrase's words stand in the text, one after the other.
  package func contains(_ phrase: String) -> Bool {
    let wanted = Self.words(of: phrase)
    guard let first = wanted.first, wanted.count <= words.count else { return false }
    return words.indices.contains { start in
      words[start] == first && words[start...].starts(with: wanted)
    }
  }

  /// The first of the phrases that stands in the text.
  package func first(of phrases: [String]) -> String? { phrases.first(where: contains) }

  /// Runs of letters and digits in small letters; an apostrophe ends a word.
  package static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
