/// What a clause or sentence says about a statement that it only points at.
enum Verdict: Equatable, Sendable {
  case denied, hedged
  /// Somebody looks into it: leaves open what was reported or asked, not what was stated.
  case checked
  /// "Yes." after a question.
  case affirmed
  /// The writer's own error.
  case withdrawn

  /// What cues say, whatever they are about.
  init?(_ cues: [Cue]) {
    guard let judgement = cues.first(where: { Self.judging.contains($0.kind) }) else { return nil }
    self = judgement.kind == .hedge ? .hedged : .denied
  }

  /// What the sentence says about the one before it, if it takes it up at all.
  init?(_ reader: StanceReader) {
    let words = reader.sentence.words
    guard !reader.isQuestion, !words.contains(where: { Self.elsewhere.contains($0.text) }) else {
      return nil
    }
    let takesUp = Anaphora.takesUp(words)
    if takesUp || words.count <= 5 {
      let verdict = Verdict(reader.cues)
      if let verdict, takesUp || verdict == .denied || words.count <= 3 {
        self = verdict
        return
      }
    }
    if reader.cues.contains(where: { Self.checks($0, reader, takesUp) }) {
      self = .checked
      return
    }
    guard let brief = Self.brief(reader.sentence) else { return nil }
    self = brief
  }

  /// "We are checking", without saying what, is about what was said before.
  private static func checks(_ cue: Cue, _ reader: StanceReader, _ takesUp: Bool) -> Bool {
    if takesUp { return cue.kind == .check || cue.kind == .report }
    let next = cue.last + 1
    guard cue.kind == .check, reader.sentence.words.indices.contains(next) else {
      return cue.kind == .check
    }
    return reader.sentence.words[next].text == "now" || reader.sentence.breaks[next] >= .comma
  }

  /// "No.", "Yes.", "It is not.", "FACT: …".
  private static func brief(_ sentence: Sentence) -> Verdict? {
    let words = sentence.words.map(\.text)
    guard let first = words.first else { return nil }
    if facts.contains(first), sentence.breaks.dropFirst().first.map({ $0 >= .dash }) == true {
      return .denied
    }
    if words.count <= 2, first == "no" { return .denied }
    if words.count <= 2, first == "yes" { return .affirmed }
    if words.count <= 5, words.contains("not"), words.allSatisfy(bareDenial.contains) {
      return .denied
    }
    return nil
  }

  private static let judging: Set<Cue.Kind> = [.denial, .hedge, .absence]

  /// "We cannot say more" speaks about something else.
  private static let elsewhere: Set<String> = ["more", "further", "else", "other", "anything"]
  private static let facts: Set<String> = ["fact", "facts", "truth", "reality"]
  private static let bareDenial: Set<String> = [
    "it", "he", "she", "they", "that", "this", "there", "is", "are", "was", "were", "has", "have",
    "did", "does", "do", "not", "so", "1", "any", "been", "yet", "but",
  ]

  /// The stance of an earlier reading after this verdict.
  func stance(after earlier: ClaimMention.Stance) -> ClaimMention.Stance {
    switch (self, earlier) {
    case (.withdrawn, _): .corrected
    case (.denied, .asserted), (.denied, .hedged), (.denied, .asked), (.denied, .reported),
      (.denied, .misstated):
      .denied
    case (.hedged, .asserted), (.hedged, .reported), (.hedged, .asked): .hedged
    case (.checked, .reported), (.checked, .asked): .hedged
    case (.affirmed, .asked): .asserted
    default: earlier
    }
  }
}
