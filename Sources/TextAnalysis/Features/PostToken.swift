/// One word or mark of a post as the learned tasks see it.
struct PostToken {
  enum Kind: UInt8 {
    case word, number, hashtag, user, link, mark, picture
  }

  var kind: Kind
  /// Where it stands in the plain bytes of `PostTokens`.
  var start: Int
  var end: Int
  var hash: UInt32
  var marks: WordMarks = []
  var form: WordForm = []
}

/// How a word is written.
struct WordForm: OptionSet {
  let rawValue: UInt8

  static let allCapitals = WordForm(rawValue: 1)
  static let capital = WordForm(rawValue: 2)
  /// With a letter drawn out, as in "sooo".
  static let elongated = WordForm(rawValue: 4)
}
