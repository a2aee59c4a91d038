import TextAnalysis

/// A word, number or mark of a draft, with its place.
struct Token: Equatable, Sendable {
  /// Lower case, straight apostrophes; as written for links and e-mail addresses.
  var text: String
  var span: TextSpan
  var kind: Kind
  var shape: Shape

  enum Kind: Equatable, Sendable {
    case word, number, hashtag, mention, link, email, emoji, mark
  }

  /// How the letters are written.
  enum Shape: Equatable, Sendable {
    case lower, capitalised, mixed, capitals, none

    init(_ scalars: ArraySlice<Unicode.Scalar>) {
      let letters = scalars.filter(\.properties.isAlphabetic)
      let upper = letters.filter(\.properties.isUppercase).count
      switch (letters.count, upper) {
      case (0, _): self = .none
      case (_, 0): self = .lower
      case (let all, let upper) where all == upper && all > 1: self = .capitals
      case (_, 1) where letters.first?.properties.isUppercase == true: self = .capitalised
      default: self = .mixed
      }
    }
  }

  /// Words and numbers, what a reader would say aloud.
  var isSpoken: Bool { kind == .word || kind == .number }

  /// A word that could be part of a person's name.
  var looksLikeName: Bool {
    kind == .word && (shape == .capitalised || shape == .mixed) && text.count > 1
      && !Self.noNames.contains(text)
  }
}

extension Token {
  /// Words that headlines write with a capital.
  fileprivate static let noNames: Set = [
    "a", "an", "and", "are", "arrested", "as", "at", "be", "been", "by", "call", "custody", "dead",
    "for", "from", "has", "have", "he", "her", "his", "in", "injured", "is", "it", "killed", "near",
    "no", "not", "of", "on", "or", "our", "police", "please", "she", "shot", "still", "stopped",
    "suspect", "the", "their", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "they", "this", "to", "update", "was", "we", "were", "with",
    "you",
  ]
}

/// A sentence or a line of a draft.
struct Sentence: Equatable, Sendable {
  var tokens: [Token]

  var span: TextSpan {
    TextSpan(start: tokens.first?.span.start ?? 0, end: tokens.last?.span.end ?? 0)
  }

  var words: [Token] { tokens.filter(\.isSpoken) }

  /// Written With Capitals, where a capital is no sign of a name.
  var isHeadline: Bool {
    let words = tokens.filter { $0.kind == .word && $0.text.count > 3 }
    let raised = words.filter { $0.shape != .lower }
    return words.count >= 5 && raised.count * 4 >= words.count * 3
  }
}
