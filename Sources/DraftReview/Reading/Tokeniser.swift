import TextAnalysis

/// Cuts a text into tokens; spans count Unicode scalars.
struct Tokeniser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var tokens: [Token] = []

  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokeniser = Tokeniser(scalars: scalars)
    tokeniser.run()
    return tokeniser.tokens
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func run() {
    while position < scalars.count {
      let scalar = scalars[position]
      if scalar.isLineBreak {
        add(.mark, to: position + 1)
      } else if scalar.properties.isWhitespace || scalar.isJoiner {
        position += 1
      } else {
        readToken(at: scalar)
      }
    }
  }

  private mutating func readToken(at scalar: Unicode.Scalar) {
    if let end = linkEnd() { return add(.link, to: end) }
    if let end = emailEnd() { return add(.email, to: end) }
    if scalar == "#" || scalar == "@", peek(1)?.isWordPart == true {
      return add(scalar == "#" ? .hashtag : .mention, to: end(from: position + 1, \.isWordPart))
    }
    if scalar.isDigit { return add(.number, to: numberEnd()) }
    if scalar.properties.isAlphabetic { return add(.word, to: wordEnd()) }
    if scalar.isPictograph { return add(.emoji, to: emojiEnd()) }
    // A hyphen inside a compound only parts its words.
    if scalar == "-", peek(-1)?.isWordPart == true, peek(1)?.isWordPart == true {
      position += 1
      return
    }
    add(.mark, to: position + 1)
  }

  private mutating func add(_ kind: Token.Kind, to end: Int) {
    let slice = scalars[position..<end]
    var written = String.UnicodeScalarView()
    written.append(contentsOf: slice.map { $0 == "\u{2019}" ? "'" : $0 })
    let text = String(written)
    tokens.append(
      Token(
        text: kind == .link || kind == .email ? text : text.lowercased(),
        span: TextSpan(start: position, end: end),
        kind: kind,
        shape: Token.Shape(slice)
      )
    )
    position = end
  }

  private func peek(_ offset: Int) -> Unicode.Scalar? {
    let index = position + offset
    return scalars.indices.contains(index) ? scalars[index] : nil
  }

  private func end(from start: Int, _ holds: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while end < scalars.count, holds(scalars[end]) { end += 1 }
    return end
  }
}

extension Tokeniser {
  private func wordEnd() -> Int {
    if let end = dottedEnd() { return end }
    var index = end(from: position, \.isWordPart)
    while index + 1 < scalars.count, scalars[index] == "'" || scalars[index] == "\u{2019}",
      scalars[index + 1].properties.isAlphabetic
    {
      index = end(from: index + 1, \.isWordPart)
    }
    return index
  }

  /// The end of an abbreviation such as “p.m.” or “U.S.”.
  private func dottedEnd() -> Int? {
    var index = position
    while index + 1 < scalars.count, scalars[index].properties.isAlphabetic,
      scalars[index + 1] == "."
    {
      index += 2
    }
    let followed = index < scalars.count && scalars[index].isWordPart
    return index >= position + 4 && !followed ? index : nil
  }

  /// Digits with what may stand between them: “3:40”, “1,200”, “555-0142”, “6/13”; then “pm”, “th”.
  private func numberEnd() -> Int {
    let joiners: Set<Unicode.Scalar> = [":", ",", ".", "-", "/"]
    var index = end(from: position, \.isDigit)
    while index + 1 < scalars.count, joiners.contains(scalars[index]), scalars[index + 1].isDigit {
      index = end(from: index + 1, \.isDigit)
    }
    return end(from: index, \.isWordPart)
  }

  private func emojiEnd() -> Int {
    end(from: position + 1) { $0.isJoiner || (0x1F3FB...0x1F3FF).contains($0.value) }
  }

  private func chunk() -> (text: String, end: Int) {
    var end = self.end(from: position) { !$0.properties.isWhitespace }
    let trailing: Set<Unicode.Scalar> = [".", ",", ";", ":", "!", "?", ")", "\"", "\u{201D}", "'"]
    while end > position, trailing.contains(scalars[end - 1]) { end -= 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[position..<end])
    return (String(view).lowercased(), end)
  }

  private func linkEnd() -> Int? {
    guard scalars[position].properties.isAlphabetic else { return nil }
    let (text, end) = chunk()
    if text.hasPrefix("http://") || text.hasPrefix("https://") || text.hasPrefix("www.") {
      return end
    }
    guard !text.contains("@"), let host = text.split(separator: "/").first else { return nil }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let endings: Set<Substring> = ["gov", "org", "com", "net", "edu", "us", "example"]
    guard labels.count >= 2, let last = labels.last, endings.contains(last) else { return nil }
    return labels.allSatisfy { $0.count > 1 } ? end : nil
  }

  private func emailEnd() -> Int? {
    guard scalars[position].isWordPart else { return nil }
    let (text, end) = chunk()
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), parts[1].count > 3 else {
      return nil
    }
    return end
  }
}
