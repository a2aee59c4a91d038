/// Words that stand one after the other, compared by stem; `*` stands for up to three words.
struct Phrase: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    case stem(String)
    case gap
  }

  let elements: [Element]

  static let longestGap = 3

  /// Nil when the text has no word to look for.
  init?(_ text: String) {
    var elements: [Element] = []
    for token in Tokeniser.tokens(of: text) {
      if token.isWord {
        elements.append(.stem(token.stem))
      } else if token.kind == .mark("*"), !elements.isEmpty, elements.last != .gap {
        elements.append(.gap)
      }
    }
    if elements.last == .gap { elements.removeLast() }
    guard !elements.isEmpty else { return nil }
    self.elements = elements
  }

  /// One word, as in a hashtag: "harbor point" → "harborpoint".
  init?(runningTogether text: String) {
    let words = Tokeniser.tokens(of: text)
    guard words.count > 1, words.allSatisfy({ $0.kind == .word }) else { return nil }
    let joined = words.map(\.text).joined()
    guard joined.count >= 8 else { return nil }
    elements = [.stem(Stemmer.stem(joined))]
  }

  var first: String {
    if case .stem(let stem) = elements.first { stem } else { "" }
  }

  /// The positions of its words when it begins at `start`.
  func match(in words: [Token], at start: Int) -> [Int]? {
    var positions: [Int] = []
    var next = start
    var reach = 0
    for element in elements {
      guard case .stem(let stem) = element else {
        reach = Self.longestGap
        continue
      }
      let last = min(next + reach, words.count - 1)
      guard next <= last, let found = (next...last).first(where: { words[$0].stem == stem })
      else { return nil }
      positions.append(found)
      next = found + 1
      reach = 0
    }
    return positions
  }
}
