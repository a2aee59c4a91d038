import TextAnalysis

extension Accessibility {
  /// Sentences in capitals, or capitals all over the draft.
  func capitals(in draft: ReadDraft) -> [Finding] {
    let loud = draft.sentences.filter { sentence in
      let words = sentence.tokens.filter { $0.kind == .word }
      let loud = words.filter { $0.letterCase == .capitals && $0.text.count > 2 }
      return loud.count >= 4 && loud.count * 10 >= words.count * 6
    }
    guard loud.isEmpty else { return loud.map { capitals(at: $0.span, in: draft) } }
    let words = draft.tokens.filter { $0.kind == .word }
    let raised = words.filter { $0.letterCase == .capitals && $0.text.count > 3 }
    guard raised.count >= 5, raised.count * 4 >= words.count, let first = raised.first else {
      return []
    }
    return [capitals(at: first.span, in: draft)]
  }

  private func capitals(at span: TextSpan, in draft: ReadDraft) -> Finding {
    finding(
      .warn,
      in: draft,
      at: span,
      what: "is in capitals, hard to read and often spelled out.",
      how: "Use ordinary letters. One word such as “UPDATE” may stand in capitals."
    )
  }

  /// Rows of emoji, emoji in place of words, or emoji everywhere.
  func emoji(in draft: ReadDraft) -> [Finding] {
    let tokens = draft.tokens
    let places = tokens.indices.filter { tokens[$0].kind == .emoji }
    guard let first = places.first else { return [] }
    if let row = places.first(where: { isRow($0, in: tokens) }) {
      let span = TextSpan(start: tokens[row].span.start, end: tokens[row + 2].span.end)
      return [emoji(at: span, what: "is read out sign by sign.", in: draft)]
    }
    if let word = places.first(where: { $0 > 0 && Self.wantsWord.contains(tokens[$0 - 1].text) }) {
      let what = "stands in place of a word."
      return [emoji(at: tokens[word].span, what: what, in: draft)]
    }
    guard places.count > 5 else { return [] }
    let what = "is one of \(places.count) emoji, each of which is read out."
    return [emoji(at: tokens[first].span, what: what, in: draft)]
  }

  private func isRow(_ index: Int, in tokens: [WrittenToken]) -> Bool {
    tokens.indices.contains(index + 2) && tokens[index + 1].kind == .emoji
      && tokens[index + 2].kind == .emoji
  }

  private func emoji(at span: TextSpan, what: String, in draft: ReadDraft) -> Finding {
    finding(
      .warn, in: draft, at: span, what: what,
      how: "Use one emoji at most, at the end, and never instead of a word.")
  }

  /// Words that cannot end a sentence.
  private static let wantsWord: Set = [
    "a", "an", "the", "your", "our", "my", "his", "her", "their", "is", "are", "to", "of", "stay",
    "for", "at", "and", "&", "near", "this",
  ]
}
