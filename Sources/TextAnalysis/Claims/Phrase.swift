/// Words that stand one after the other; `*` stands for up to three words.
struct Phrase: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case word(String)
    /// Only as written: "=checked" does not find "checking".
    case exact(String)
    case gap
  }

  /// What of a word must be equal: claims are found in any plain form, cues only as written.
  enum Comparison: Sendable {
    case stem, text

    func key(of token: Token) -> String {
      switch self {
      case .stem: token.stem
      case .text: token.text
      }
    }
  }

  let elements: [Element]

  /// What the first word of a place must be equal to, for a quick look-up.
  let first: String

  static let longestGap = 3

  /// Nil when the text has no word to look for.
  init?(_ text: String, comparing comparison: Comparison = .stem) {
    var elements: [Element] = []
    var first = ""
    var isExact = false
    for token in Tokeniser.tokens(of: text) {
      if token.isWord {
        if elements.isEmpty { first = comparison.key(of: token) }
        elements.append(isExact ? .exact(token.text) : .word(comparison.key(of: token)))
        isExact = false
      } else if token.kind == .mark("=") {
        isExact = true
      } else if token.kind == .mark("*"), !elements.isEmpty, elements.last != .gap {
        elements.append(.gap)
      }
    }
    if elements.last == .gap { elements.removeLast() }
    guard !elements.isEmpty else { return nil }
    self.elements = elements
    self.first = first
  }

  /// One word, as in a hashtag: "harbor point" → "harborpoint".
  init?(runningTogether text: String) {
    let words = Tokeniser.tokens(of: text)
    guard words.count > 1, words.allSatisfy({ $0.kind == .word }) else { return nil }
    let joined = words.map(\.text).joined()
    guard joined.count >= 8 else { return nil }
    first = Stemmer.stem(joined)
    elements = [.word(first)]
  }

  /// The positions of its words when it begins at `start`.
  func match(in words: [Token], at start: Int, comparing comparison: Comparison) -> [Int]? {
    var positions: [Int] = []
    var next = start
    var reach = 0
    for element in elements {
      if element == .gap {
        reach = Self.longestGap
        continue
      }
      let last = min(next + reach, words.count - 1)
      guard next <= last,
        let found = (next...last).first(where: {
          Self.holds(element, for: words[$0], comparing: comparison)
        })
      else { return nil }
      positions.append(found)
      next = found + 1
      reach = 0
    }
    return positions
  }

  private static func holds(
    _ element: Element,
    for token: Token,
    comparing comparison: Comparison
  ) -> Bool {
    switch element {
    case .word(let key): comparison.key(of: token) == key
    case .exact(let text): token.text == text
    case .gap: false
    }
  }
}
