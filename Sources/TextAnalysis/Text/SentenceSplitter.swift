/// Splits a text into sentences: at marks that end one, and at line breaks.
package enum SentenceSplitter {
  package static func sentences(of text: String) -> [Sentence] {
    sentences(of: Tokeniser.tokens(of: text))
  }

  static func sentences(of tokens: [Token]) -> [Sentence] {
    var splitter = Splitter(tokens: tokens)
    for index in tokens.indices { splitter.take(index) }
    splitter.finish()
    return splitter.sentences
  }

  private struct Splitter {
    let tokens: [Token]
    var sentences: [Sentence] = []
    var current = Sentence()
    var pending = Sentence.Break.none

    init(tokens: [Token]) {
      self.tokens = tokens
    }

    mutating func take(_ index: Int) {
      let token = tokens[index]
      switch token.kind {
      case .word, .number:
        if current.words.isEmpty { current.span.start = token.span.start }
        current.words.append(token)
        current.breaks.append(pending)
        current.span.end = token.span.end
        pending = .none
        if endsAfterAcronym(index) { finish() }
      case .lineBreak: finish()
      case .emoji: pending = max(pending, .dash)
      case .link, .handle: break
      case .mark(let mark): takeMark(mark, at: index)
      }
    }

    private mutating func takeMark(_ mark: Unicode.Scalar, at index: Int) {
      switch mark {
      case "?", "!", ".", "…":
        guard endsSentence(at: index) else {
          if mark == "…" || endsDots(index) { pending = max(pending, .dash) }
          return
        }
        if mark == "?" { current.isQuestion = true }
        if !current.words.isEmpty { current.span.end = tokens[index].span.end }
        if !marksFollow(index) { finish() }
      case "-":
        // A hyphen inside a word joins; one between spaces is a dash.
        if !touches(index, index - 1) || !touches(index, index + 1) {
          pending = max(pending, .dash)
        }
      default:
        if let found = Sentence.Break(mark) { pending = max(pending, found) }
      }
    }

    private func touches(_ first: Int, _ second: Int) -> Bool {
      guard tokens.indices.contains(first), tokens.indices.contains(second) else { return false }
      let (left, right) = first < second ? (first, second) : (second, first)
      return tokens[left].span.end == tokens[right].span.start
    }

    /// "?!", "..." and a closing quote belong to the same end.
    private func marksFollow(_ index: Int) -> Bool {
      guard touches(index, index + 1), case .mark(let next) = tokens[index + 1].kind else {
        return false
      }
      return ["?", "!", ".", "…"].contains(next)
    }

    private func endsDots(_ index: Int) -> Bool {
      touches(index, index - 1) && tokens[index - 1].kind == .mark(".")
    }

    private func endsSentence(at index: Int) -> Bool {
      let next = index + 1
      if tokens[index].text == "…" || (tokens[index].text == "." && endsDots(index)) {
        return next >= tokens.count || tokens[next].isCapitalised || !tokens[next].isWord
      }
      guard tokens[index].kind == .mark(".") else { return true }
      if touches(index, next), tokens[next].isWord {
        // "fairhaven.gov" goes on, "garage.That" was typed without a space.
        return tokens[next].isCapitalised && tokens[next].kind == .word
      }
      guard touches(index, index - 1), next < tokens.count, tokens[next].isWord else { return true }
      let word = tokens[index - 1]
      if Abbreviations.always.contains(word.text), word.isCapitalised {
        return !tokens[next].isCapitalised && tokens[next].kind == .word
      }
      if Abbreviations.beforeNumber.contains(word.text), case .number = tokens[next].kind {
        return false
      }
      return true
    }

    /// Whether a time of day ends the sentence.
    ///
    /// "at 6 p.m. We will…" ends there; "at 6 p.m. Monday" does not.
    private func endsAfterAcronym(_ index: Int) -> Bool {
      let token = tokens[index]
      guard token.kind == .word, token.span.end - token.span.start > token.text.utf8.count,
        Abbreviations.timesOfDay.contains(token.text), index + 1 < tokens.count
      else { return false }
      let next = tokens[index + 1]
      return next.isWord && next.isCapitalised && !Abbreviations.calendar.contains(next.text)
    }

    mutating func finish() {
      if !current.words.isEmpty { sentences.append(current) }
      current = Sentence()
      pending = .none
    }
  }
}
