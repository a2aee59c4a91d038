/// How hard a text is to read: three published formulas and what they count.
///
/// Links, handles and emoji are left out. A text without words has no readability.
package struct Readability: Equatable, Sendable {
  package let sentences: Int
  package let words: Int
  package let syllables: Int

  /// Words of three or more syllables, without names and without the endings -ed, -es and -ing.
  package let hardWords: Int

  /// Words that not every reader knows: neither on the list of familiar words, nor names or numbers.
  package let unfamiliarWords: Int

  package init?(of text: String) {
    let scalars = Array(text.unicodeScalars)
    let read = SentenceSplitter.sentences(of: Tokeniser.tokens(of: scalars))
    guard !read.isEmpty else { return nil }
    let counted = read.map { Self.count($0, in: scalars) }
    sentences = read.count
    words = counted.reduce(0) { $0 + $1.words }
    syllables = counted.reduce(0) { $0 + $1.syllables }
    hardWords = counted.reduce(0) { $0 + $1.hard }
    unfamiliarWords = counted.reduce(0) { $0 + $1.unfamiliar }
  }

  package var wordsPerSentence: Double { Double(words) / Double(sentences) }

  /// A school grade (Kincaid, Fishburne, Rogers and Chissom 1975).
  package var fleschKincaid: Double {
    0.39 * wordsPerSentence + 11.8 * Double(syllables) / Double(words) - 15.59
  }

  /// Years of schooling (Gunning 1952).
  package var gunningFog: Double {
    0.4 * (wordsPerSentence + 100 * Double(hardWords) / Double(words))
  }

  /// The formula of Dale and Chall (1948): below 5 for a fourth-grade pupil, 10 for a graduate.
  ///
  /// It asks which words are familiar. The authors' list is not part of this product; its own list
  /// stands in (``FamiliarWords``), so that scores differ a little from those by the authors' list.
  package var daleChall: Double {
    let share = 100 * Double(unfamiliarWords) / Double(words)
    return 0.1579 * share + 0.0496 * wordsPerSentence + (share > 5 ? 3.6365 : 0)
  }

  private static func count(
    _ sentence: Sentence,
    in scalars: [Unicode.Scalar]
  ) -> (words: Int, syllables: Int, hard: Int, unfamiliar: Int) {
    var result = (words: 0, syllables: 0, hard: 0, unfamiliar: 0)
    var previous: TextSpan?
    for (index, token) in sentence.words.enumerated() {
      // The parts of a contraction share one place and count as the one word that was written.
      defer { previous = token.span }
      guard token.span != previous else { continue }
      let written = scalars[token.span.start..<token.span.end]
        .map { $0.isApostrophe ? "'" : $0.lowercased }.joined()
      let parts = written.split(whereSeparator: { $0 == "-" || $0 == " " }).map(String.init)
      let syllables = parts.reduce(0) { $0 + Syllables.count(in: $1) }
      result.words += max(parts.count, 1)
      result.syllables += syllables
      if isHard(token, syllables: syllables, first: index == 0) { result.hard += 1 }
      guard token.kind == .word, index == 0 || !token.isCapitalised else { continue }
      result.unfamiliar += parts.count { !FamiliarWords.contains($0) }
    }
    return result
  }

  private static func isHard(_ token: Token, syllables: Int, first: Bool) -> Bool {
    guard syllables >= 3, token.kind == .word, first || !token.isCapitalised else { return false }
    let endings = ["ed", "es", "ing"]
    guard endings.contains(where: token.text.hasSuffix) else { return true }
    return Syllables.count(in: token.stem) >= 3
  }
}
