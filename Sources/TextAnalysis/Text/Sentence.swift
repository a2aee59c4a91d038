/// A sentence: its words in order, and what stands between them.
package struct Sentence: Equatable, Sendable {
  /// Words and numbers only.
  package var words: [Token] = []

  /// What stands before each word; as many as there are words.
  package var breaks: [Break] = []

  package var span = TextSpan(start: 0, end: 0)
  package var isQuestion = false

  /// Where each word stands when marks between words count as distance.
  var places: [Int] {
    var place = 0
    return breaks.map { before in
      place += before >= .dash ? 5 : before == .comma ? 2 : 1
      return place
    }
  }

  /// How strongly a word is set apart from the one before it.
  package enum Break: Int, Comparable, Sendable {
    case none, quote, comma, dash, colon, semicolon

    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    init?(_ mark: Unicode.Scalar) {
      switch mark {
      case "\"", "'": self = .quote
      case ",", "(", ")", "[", "]", "/": self = .comma
      case "—", "|", "•", "*", "…": self = .dash
      case ":": self = .colon
      case ";": self = .semicolon
      default: return nil
      }
    }
  }
}
