import TextAnalysis

/// A word, number, hashtag, address or mark of a draft, as its writer put it.
///
/// A claim is the same in other words; a rule of draft review looks at the very words. So a
/// contraction, a hashtag or “10-4” is one of these, where ``Token`` has its comparable parts.
struct WrittenToken: Equatable, Sendable {
  /// Lower case, straight apostrophes.
  let text: String
  var span: TextSpan
  let kind: Kind
  let letterCase: LetterCase
  /// The word and its beginnings, as patterns compare them.
  let mark: WordMark
  let beginnings: [WordMark]
  /// A number in digits or words; “one” is more often a pronoun.
  let isNumber: Bool
  /// What a whole number of at most three digits says, also in “15yo” or in words.
  let value: Int?
  /// Part of what is probably a person's name; see ``PersonNames``.
  var isPerson = false

  init(text: String, span: TextSpan, kind: Kind, letterCase: LetterCase) {
    self.text = text
    self.span = span
    self.kind = kind
    self.letterCase = letterCase
    mark = WordMark(text)
    beginnings = WordMark.beginnings(of: text)
    isNumber = kind == .number || kind == .word && Self.isNumberWord(text)
    value = Self.value(of: text, kind)
  }

  private static func value(of text: String, _ kind: Kind) -> Int? {
    switch kind {
    case .word: return NumberWords.read([text], at: 0)?.value
    case .number:
      let digits = text.prefix { $0.isNumber }
      let isAge = ["", "yo", "y", "yr", "yrs"].contains(text.dropFirst(digits.count))
      return isAge && digits.count <= 3 ? Int(digits) : nil
    default: return nil
    }
  }

  /// Says whose something is: “mayor's”, “Kesslers'”.
  var isOwner: Bool { kind == .word && (text.hasSuffix("'s") || text.hasSuffix("s'")) }

  private static func isNumberWord(_ word: String) -> Bool {
    NumberWords.read([word], at: 0).map { $0.value > 1 } ?? ["hundred", "dozens"].contains(word)
  }

  enum Kind: Equatable, Sendable {
    case word, number, hashtag, mention, link, email, emoji, mark

    init(_ kind: Token.Kind) {
      switch kind {
      case .word: self = .word
      case .number: self = .number
      case .link: self = .link
      case .handle: self = .mention
      case .emoji: self = .emoji
      case .mark, .lineBreak: self = .mark
      }
    }
  }

  /// Words and numbers, what a reader would say aloud.
  var isSpoken: Bool { kind == .word || kind == .number }

  /// A word that could be part of a person's name.
  var looksLikeName: Bool {
    kind == .word && (letterCase == .capitalised || letterCase == .mixed) && text.count > 1
      && !Self.noNames.contains(text)
  }

  /// Words that headlines write with a capital.
  private static let noNames: Set = [
    "a", "an", "and", "are", "arrested", "as", "at", "be", "been", "by", "call", "custody", "dead",
    "for", "from", "has", "have", "he", "her", "his", "in", "injured", "is", "it", "killed", "near",
    "no", "not", "of", "on", "or", "our", "police", "please", "she", "shot", "still", "stopped",
    "suspect", "the", "their", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
    "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "they", "this", "to", "update", "was", "we", "were", "with",
    "you",
  ]
}
