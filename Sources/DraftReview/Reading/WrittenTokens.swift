import TextAnalysis

/// Puts the tokens of a text together again where people read them as one: e-mail addresses, links
/// without “https”, hashtags, and numbers such as “555-0142” or “3pm”.
struct WrittenTokens {
  private let scalars: [Unicode.Scalar]

  static func tokens(of scalars: [Unicode.Scalar]) -> [WrittenToken] {
    let joiner = WrittenTokens(scalars: scalars)
    return joiner.chunks(of: Tokeniser.scanned(scalars)).flatMap(joiner.tokens)
  }

  /// Tokens with no space between them.
  private func chunks(of tokens: [Token]) -> [[Token]] {
    var chunks: [[Token]] = []
    var end = 0
    for token in tokens where token.kind != .lineBreak {
      let isApart = scalars[end..<token.span.start].contains(where: \.properties.isWhitespace)
      if chunks.isEmpty || isApart {
        chunks.append([token])
      } else {
        chunks[chunks.count - 1].append(token)
      }
      end = token.span.end
    }
    return chunks
  }

  private func tokens(of chunk: [Token]) -> [WrittenToken] {
    guard let first = chunk.firstIndex(where: { !$0.isMark }),
      let last = chunk.lastIndex(where: { !$0.isMark })
    else { return chunk.map(written) }
    let span = TextSpan(start: chunk[first].span.start, end: chunk[last].span.end)
    guard let kind = Self.addressKind(of: quote(span)) else { return joined(chunk) }
    let address = token(kind, quote(span), at: span)
    return chunk[..<first].map(written) + [address] + chunk[(last + 1)...].map(written)
  }

  private func joined(_ chunk: [Token]) -> [WrittenToken] {
    var tokens: [WrittenToken] = []
    for (index, token) in chunk.enumerated() where !joins(index, in: chunk) {
      let next = written(token)
      if let last = tokens.last, let joined = join(last, next) {
        tokens[tokens.count - 1] = joined
      } else {
        tokens.append(next)
      }
    }
    return tokens
  }

  /// Whether this is the hyphen of a compound, or a mark inside a number.
  private func joins(_ index: Int, in chunk: [Token]) -> Bool {
    guard case .mark(let mark) = chunk[index].kind, index > 0, index + 1 < chunk.count else {
      return false
    }
    let (before, after) = (chunk[index - 1], chunk[index + 1])
    if mark == "-" { return before.isWord && after.isWord }
    return ["/", ".", ",", ":"].contains(mark) && before.isDigits && after.isDigits
  }

  /// The one token that these two are for a reader, if they are.
  private func join(_ last: WrittenToken, _ next: WrittenToken) -> WrittenToken? {
    let between = scalars[last.span.end..<next.span.start]
    if last.kind == .emoji, next.kind == .emoji {
      let isPart =
        between.contains("\u{200D}") || scalars[next.span.start].properties.isEmojiModifier
      return isPart ? last.extended(to: next.span.end) : nil
    }
    let isOne =
      switch (last.kind, next.kind) {
      case (.hashtag, .word), (.hashtag, .number): between.allSatisfy { $0 == "_" }
      case (.number, .number): true
      case (.number, .word): between.isEmpty
      default: false
      }
    guard isOne else { return nil }
    let span = TextSpan(start: last.span.start, end: next.span.end)
    return token(last.kind, quote(span), at: span)
  }

  private func written(_ token: Token) -> WrittenToken {
    let start = token.span.start
    if token.isWord, start > 0, scalars[start - 1] == "#" {
      let span = TextSpan(start: start - 1, end: token.span.end)
      return self.token(.hashtag, quote(span), at: span)
    }
    let text = token.isDigits ? quote(token.span) : token.text
    return self.token(WrittenToken.Kind(token.kind), text, at: token.span)
  }

  private func token(_ kind: WrittenToken.Kind, _ text: String, at span: TextSpan) -> WrittenToken {
    let letterCase = LetterCase(scalars[span.start..<span.end])
    return WrittenToken(text: text, span: span, kind: kind, letterCase: letterCase)
  }

  private func quote(_ span: TextSpan) -> String {
    String(String.UnicodeScalarView(scalars[span.start..<span.end])).lowercased()
  }
}

extension WrittenTokens {
  /// Whether a text without spaces is an e-mail address, or a link that begins with its host.
  private static func addressKind(of text: String) -> WrittenToken.Kind? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, let host = parts.last {
      return parts[0].isEmpty || !host.contains(".") || host.count < 4 ? nil : .email
    }
    guard parts.count == 1, let host = text.split(separator: "/").first else { return nil }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let endings: Set<Substring> = ["gov", "org", "com", "net", "edu", "us", "example"]
    guard labels.count >= 2, let last = labels.last, endings.contains(last) else { return nil }
    return labels.allSatisfy { $0.count > 1 } ? .link : nil
  }
}

extension WrittenToken {
  /// An emoji with a skin tone or a part of a group is named by its first sign.
  fileprivate func extended(to end: Int) -> WrittenToken {
    var whole = self
    whole.span.end = end
    return whole
  }
}

extension Token {
  fileprivate var isMark: Bool { if case .mark = kind { true } else { false } }
  fileprivate var isDigits: Bool { if case .number = kind { true } else { false } }
}
