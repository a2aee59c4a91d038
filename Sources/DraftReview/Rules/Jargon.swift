import TextAnalysis

/// Says it in words that everybody knows.
///
/// In an emergency people skim. Codes and report language cost them the seconds they need, and shut
/// out those who read English as a second language. A short form that the post explains is fine.
///
/// Source: Rollcall's own rule.
///
/// To mend it, write what you would say to a neighbor.
///
/// - Bad: “10-4, the subject exited the vehicle and fled on foot.”
/// - Good: “The driver got out of the car and ran.”
package struct Jargon: ReviewRule {
  package static let id = "jargon"
  package static let why =
    "In an emergency people skim. Codes and report language cost them the seconds they need."

  package init() {}

  /// Words that are only stiff count where several come together.
  package func findings(in draft: ReadDraft) -> [Finding] {
    let codes = draft.sentences.flatMap { self.codes(in: $0, of: draft) }
    let clear = codes + findings(of: PoliceWords.clear, in: draft)
    let stiff = unknownShortForms(in: draft) + findings(of: PoliceWords.stiff, in: draft)
    let hard = draft.sentences.filter { SentenceLoad($0, in: draft).isHard }.map(\.span)
    let taken = clear.map(\.span) + hard
    let further = stiff.filter { next in !taken.contains { $0.overlaps(next.span) } }
    let words = Set(further.map(\.quote))
    return clear.isEmpty && words.count < Self.fewestStiff ? [] : clear + further
  }

  /// Radio codes such as 10-4, short forms such as BOLO, and times such as “0315 hrs”.
  private func codes(in sentence: WrittenSentence, of draft: ReadDraft) -> [Finding] {
    sentence.tokens.indices.compactMap { index in
      let token = sentence.tokens[index]
      if Self.isRadioCode(token.text) {
        let around = max(0, index - 5)..<(index + 4)
        guard !sentence.has(Self.otherNumbers, in: around) else { return nil }
        return code(at: token.span, what: "is a radio code.", in: draft)
      }
      if let range = sentence.militaryTime(at: index) {
        return code(at: sentence.span(of: range), what: "is report time.", in: draft)
      }
      guard PoliceWords.shortForms.contains(token.text), token.isInCapitals,
        !sentence.explains(index)
      else { return nil }
      return code(at: token.span, what: "is a short form that few people know.", in: draft)
    }
  }

  private func unknownShortForms(in draft: ReadDraft) -> [Finding] {
    draft.sentences.filter { !$0.isShouted }.flatMap { sentence in
      sentence.tokens.indices.filter { index in
        let token = sentence.tokens[index]
        return token.isInCapitals && (2...5).contains(token.text.count)
          && token.text.allSatisfy(\.isLetter)
          && !PoliceWords.isKnown(token.text) && !sentence.explains(index)
      }.map { index in
        let span = sentence.tokens[index].span
        return code(at: span, what: "is a short form that nobody explains.", in: draft)
      }
    }
  }

  private func code(at span: TextSpan, what: String, in draft: ReadDraft) -> Finding {
    finding(.warn, in: draft, at: span, what: what, how: PoliceWords.how)
  }

  private static let fewestStiff = 3

  /// Opening hours and game results look like radio codes.
  private static let otherNumbers: Phrases = [
    "open|hours|daily|from|won|lost|beat|win|score|pages|ages|weekdays|lead|record|am|pm|between|"
      + "june|october|november|closed|saturday|sunday|monday|tuesday|wednesday|thursday|friday|grades|"
      + "noon|weekends|weekend|weekday|exits|vote|voted"
  ]

  private static func isRadioCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0] == "10" || parts[0] == "11" else { return false }
    return (1...2).contains(parts[1].count) && parts[1].allSatisfy(\.isNumber)
  }
}

extension WrittenToken {
  /// “BOLO”, also in the plural “FPNs”.
  fileprivate var isInCapitals: Bool {
    kind == .word && (letterCase == .capitals || letterCase == .mixed && text.hasSuffix("s"))
  }
}

extension WrittenSentence {
  /// “0315 hrs”, “2145 hours”.
  fileprivate func militaryTime(at index: Int) -> Range<Int>? {
    let next = index + 1
    guard tokens.indices.contains(next), ["hrs", "hours", "hr"].contains(tokens[next].text),
      tokens[index].text.count == 4, let number = Int(tokens[index].text), number < 2400
    else { return nil }
    return index..<(next + 1)
  }

  /// “(PIO)”, “PIO (public information officer)”.
  fileprivate func explains(_ index: Int) -> Bool {
    let (before, after) = (index - 1, index + 1)
    return tokens.indices.contains(before) && tokens[before].text == "("
      || tokens.indices.contains(after) && ["(", "means", "stands"].contains(tokens[after].text)
  }

  fileprivate var isShouted: Bool {
    let words = tokens.filter { $0.kind == .word }
    return words.filter { $0.letterCase == .capitals }.count * 2 > words.count
  }
}
