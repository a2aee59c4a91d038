import TextAnalysis

/// Phrases of which any one may be found; written as ``WordPattern`` reads them.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  let patterns: [WordPattern]

  init(arrayLiteral elements: String...) {
    patterns = elements.map(WordPattern.init)
  }

  private init(_ patterns: [WordPattern]) {
    self.patterns = patterns
  }

  static func + (left: Self, right: Self) -> Self {
    Self(left.patterns + right.patterns)
  }
}

extension WrittenSentence {
  func matches(_ phrases: Phrases) -> [Range<Int>] {
    phrases.patterns.flatMap { $0.matches(in: tokens) }
  }

  func has(_ phrases: Phrases) -> Bool {
    phrases.patterns.contains { !$0.matches(in: tokens).isEmpty }
  }

  func has(_ phrases: Phrases, in range: Range<Int>) -> Bool {
    WrittenSentence(tokens: Array(tokens[range.clamped(to: tokens.indices)])).has(phrases)
  }

  func span(of range: Range<Int>) -> TextSpan {
    let part = tokens[range.clamped(to: tokens.indices)]
    return TextSpan(start: part.first?.span.start ?? 0, end: part.last?.span.end ?? 0)
  }
}
