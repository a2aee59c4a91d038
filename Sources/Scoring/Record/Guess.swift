package import TextAnalysis

extension ClaimMention {
  /// “Probably a stove”: puts a likelihood forward, where “we do not know whether” would hold back.
  package var isGuess: Bool {
    stance == .hedged && Guess.isMade(in: quote)
  }
}

extension Utterance {
  var isGuess: Bool { stance == .hedged && exhibit.quote.map(Guess.isMade) == true }
}

private enum Guess {
  static func isMade(in quote: String) -> Bool {
    let letters = quote.lowercased().map { $0.isLetter || $0 == "'" ? $0 : " " }
    let words = " \(String(letters)) "
    return likely.contains { words.contains(" \($0) ") }
      && !held.contains { words.contains(" \($0) ") }
  }

  private static let likely = [
    "looks like", "look like", "sounds like", "probably", "likely", "maybe", "perhaps", "possibly",
    "apparently", "appears", "seems", "might", "may have", "may be", "could be", "could have",
    "must have", "we think", "i think", "we suspect", "we believe",
  ]

  private static let held = [
    "not", "whether", "unknown", "unconfirmed", "unclear", "rumor", "rumors", "checking", "check",
    "investigating", "cannot", "can't", "don't", "until", "if",
  ]
}
