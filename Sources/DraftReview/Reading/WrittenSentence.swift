import TextAnalysis

/// A sentence or a line of a draft, with its marks.
struct WrittenSentence: Equatable, Sendable {
  var tokens: [WrittenToken]

  init(tokens: [WrittenToken]) {
    self.tokens = tokens
  }

  /// The words of a hashtag, all at the hashtag's place.
  init(hashtag: WrittenToken, in scalars: [Unicode.Scalar]) {
    let start = min(hashtag.span.start + 1, hashtag.span.end)
    let tag = String(String.UnicodeScalarView(scalars[start..<hashtag.span.end]))
    tokens = Tokeniser.tokens(of: "#" + tag).filter(\.isWord).map {
      WrittenToken(text: $0.text, span: hashtag.span, kind: .word, letterCase: .lower)
    }
  }

  var span: TextSpan {
    TextSpan(start: tokens.first?.span.start ?? 0, end: tokens.last?.span.end ?? 0)
  }

  var words: [WrittenToken] { tokens.filter(\.isSpoken) }

  /// Written With Capitals, where a capital is no sign of a name.
  var isHeadline: Bool {
    let words = tokens.filter { $0.kind == .word && $0.text.count > 3 }
    let raised = words.filter { $0.letterCase != .lower }
    return words.count >= 5 && raised.count * 4 >= words.count * 3
  }

  /// Parts tokens where ``SentenceSplitter`` ends a sentence.
  ///
  /// What stands behind the last word of a sentence and touches it belongs to it; emoji and links
  /// after it go with the next one.
  static func sentences(of tokens: [WrittenToken], in text: String) -> [WrittenSentence] {
    var rest = tokens[...]
    var sentences: [WrittenSentence] = []
    for sentence in SentenceSplitter.sentences(of: text) {
      var current: [WrittenToken] = []
      while let next = rest.first, next.span.start < sentence.span.end || next.closes(current) {
        current.append(next)
        rest = rest.dropFirst()
      }
      sentences.append(WrittenSentence(tokens: current))
    }
    return (sentences + [WrittenSentence(tokens: Array(rest))])
      .filter { $0.tokens.contains { $0.kind != .mark } }
  }
}

extension WrittenToken {
  fileprivate func closes(_ sentence: [WrittenToken]) -> Bool {
    kind == .mark && sentence.last?.span.end == span.start
  }
}
