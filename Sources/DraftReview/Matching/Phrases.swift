import TextAnalysis

/// Phrases of which any one may be found; written as ``WordPattern`` reads them.
///
/// A word of a draft leads straight to the few patterns that can begin with it, so that the time
/// does not grow with the number of phrases.
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  let patterns: [WordPattern]
  private let byWord: [WordMark: [Int]]
  private let byBeginning: [WordMark: [Int]]
  /// Patterns that can begin with a number, a name or any word.
  private let others: [(opening: PatternElement, pattern: Int)]

  init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  init(_ texts: [String]) {
    self.init(patterns: texts.map(WordPattern.init))
  }

  private init(patterns: [WordPattern]) {
    var byWord: [WordMark: [Int]] = [:]
    var byBeginning: [WordMark: [Int]] = [:]
    var others: [(PatternElement, Int)] = []
    for (index, pattern) in patterns.enumerated() {
      for opening in pattern.openings {
        guard case .words(let words, let beginnings, _) = opening else {
          others.append((opening, index))
          continue
        }
        for word in words { byWord[word, default: []].append(index) }
        for beginning in beginnings { byBeginning[beginning, default: []].append(index) }
      }
    }
    self.patterns = patterns
    self.byWord = byWord
    self.byBeginning = byBeginning
    self.others = others
  }

  static func + (left: Self, right: Self) -> Self {
    Self(patterns: left.patterns + right.patterns)
  }

  /// The patterns that can begin with this word, each perhaps more than once.
  func candidates(for token: WrittenToken) -> [Int] {
    var found = byWord[token.mark] ?? []
    if !byBeginning.isEmpty {
      for beginning in token.beginnings {
        if let more = byBeginning[beginning] { found += more }
      }
    }
    for other in others where other.opening.fits(token) { found.append(other.pattern) }
    return found
  }
}

extension WrittenSentence {
  /// The places of the phrases: those of one phrase do not overlap, and each is its shortest match.
  func matches(_ phrases: Phrases) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var ends: [Int: Int] = [:]
    for index in tokens.indices {
      for pattern in phrases.candidates(for: tokens[index])
      where ends[pattern, default: 0] <= index {
        guard let end = phrases.patterns[pattern].end(in: tokens, at: index), end > index else {
          continue
        }
        ends[pattern] = end
        found.append(index..<end)
      }
    }
    return found
  }

  func has(_ phrases: Phrases) -> Bool {
    tokens.indices.contains { index in
      phrases.candidates(for: tokens[index]).contains {
        phrases.patterns[$0].end(in: tokens, at: index).map { $0 > index } ?? false
      }
    }
  }

  func has(_ phrases: Phrases, in range: Range<Int>) -> Bool {
    WrittenSentence(tokens: Array(tokens[range.clamped(to: tokens.indices)])).has(phrases)
  }

  func span(of range: Range<Int>) -> TextSpan {
    let part = tokens[range.clamped(to: tokens.indices)]
    return TextSpan(start: part.first?.span.start ?? 0, end: part.last?.span.end ?? 0)
  }
}
