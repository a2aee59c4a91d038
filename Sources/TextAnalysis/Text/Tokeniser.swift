/// Splits a text into words, numbers and marks, in one pass over its Unicode scalars.
///
/// Hashtags become the words they are made of, contractions their full forms ("can't" → can, not),
/// numbers in words become digits, and typographic quotes plain ones.
package enum Tokeniser {
  package static func tokens(of text: String) -> [Token] {
    tokens(of: Array(text.unicodeScalars))
  }

  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    WordForms.settle(scanned(scalars))
  }

  /// The tokens as far as they stand in the text: contractions and numbers in words are still whole.
  package static func scanned(_ scalars: [Unicode.Scalar]) -> [Token] {
    var scanner = TokenScanner(scalars)
    while scanner.scanNext() {}
    return scanner.tokens
  }
}

/// Where the tokeniser stands in the text.
struct TokenScanner {
  let scalars: [Unicode.Scalar]
  var index = 0
  var tokens: [Token] = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    tokens.reserveCapacity(scalars.count / 5)
  }

  func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    let place = index + offset
    return place < scalars.count ? scalars[place] : nil
  }

  mutating func scanNext() -> Bool {
    guard let scalar = peek() else { return false }
    if scalar.isLineBreak {
      add(.lineBreak, "\n", from: index, to: index + 1)
    } else if scalar.isSpace || scalar.isIgnorable {
      index += 1
    } else if scalar.isASCIIDigit {
      scanNumber()
    } else if scalar.isLetter {
      scanWord()
    } else if scalar == "#", peek(1)?.isLetter == true || peek(1)?.isASCIIDigit == true {
      scanHashtag()
    } else if scalar == "@", peek(1)?.isLetter == true || peek(1) == "_" {
      scanHandle()
    } else {
      scanMark(scalar)
    }
    return true
  }

  mutating func add(
    _ kind: Token.Kind,
    _ text: String,
    from start: Int,
    to end: Int,
    isCapitalised: Bool = false
  ) {
    tokens.append(
      Token(
        kind,
        text,
        span: TextSpan(start: start, end: end),
        isCapitalised: isCapitalised
      )
    )
    index = end
  }

  private mutating func scanMark(_ scalar: Unicode.Scalar) {
    if scalar.isPictograph {
      add(.emoji, String(Character(scalar)), from: index, to: index + 1)
    } else {
      let plain = Self.plainForms[scalar] ?? scalar
      add(.mark(plain), String(Character(plain)), from: index, to: index + 1)
    }
  }

  private static let plainForms: [Unicode.Scalar: Unicode.Scalar] = [
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'", "–": "—",
    "―": "—", "…": "…", "？": "?", "！": "!", "。": ".", "，": ",", "：": ":", "；": ";",
    "‼": "!", "⁇": "?", "⁈": "?", "⁉": "?",
  ]

  private mutating func scanHandle() {
    var end = index + 1
    while end < scalars.count,
      scalars[end].isLetter || scalars[end].isASCIIDigit
        || scalars[end] == "_"
    { end += 1 }
    add(.handle, lowercased(index..<end), from: index, to: end)
  }

  /// `#HarborPoint` is harbor, point; `#StaySafe2026` is stay, safe, 2026.
  private mutating func scanHashtag() {
    index += 1
    while let first = peek(), first.isLetter || first.isASCIIDigit || first == "_" {
      let start = index
      var end = index + 1
      if first == "_" {
        index = end
        continue
      }
      while end < scalars.count, !startsPart(at: end, of: start) { end += 1 }
      if first.isASCIIDigit {
        let digits = lowercased(start..<end)
        add(.number(Int(digits)), digits, from: start, to: end)
      } else {
        add(.word, lowercased(start..<end), from: start, to: end, isCapitalised: first.isUpper)
      }
    }
  }

  private func startsPart(at place: Int, of start: Int) -> Bool {
    let scalar = scalars[place]
    guard scalar.isLetter || scalar.isASCIIDigit else { return true }
    if scalar.isASCIIDigit != scalars[start].isASCIIDigit { return true }
    guard scalar.isUpper else { return false }
    let previous = scalars[place - 1]
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    return !previous.isUpper || (next.isLetter && !next.isUpper)
  }

  func lowercased(_ range: Range<Int>) -> String {
    var text = ""
    for scalar in scalars[range] where !scalar.isIgnorable {
      if scalar.isApostrophe { text.append("'") } else { text.append(scalar.lowercased) }
    }
    return text
  }
}
