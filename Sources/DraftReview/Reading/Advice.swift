import TextAnalysis

/// What a draft tells people to do.
struct Advice: Sendable {
  /// The verbs that begin an order.
  let orders: [TextSpan]
  let isGiven: Bool

  init(in draft: ReadDraft) {
    orders = draft.sentences.flatMap(Self.orders)
    isGiven = !orders.isEmpty || draft.has(AdviceWords.asking)
  }

  /// An order stands at the beginning, or after a mark or a linking word.
  private static func orders(in sentence: WrittenSentence) -> [TextSpan] {
    let tokens = sentence.tokens
    return tokens.indices.filter { index in
      guard index == 0 || opens(after: tokens[index - 1]) else { return false }
      return sentence.has(AdviceWords.openings, in: index..<(index + 1))
        && !sentence.has(AdviceWords.noOpenings, in: index..<(index + 4))
    }.map { tokens[$0].span }
  }

  private static func opens(after token: WrittenToken) -> Bool {
    token.kind == .mark && token.text != "-" || token.kind == .emoji || links.contains(token.text)
  }

  private static let links: Set = [
    "and", "or", "so", "then", "now", "also", "just", "instead", "but",
  ]
}
