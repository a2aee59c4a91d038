/// Decides how a sentence stands to a claim that it mentions, by what governs the matched words.
struct StanceReader: Sendable {
  let sentence: Sentence
  let clauses: Clauses
  let cues: [Cue]

  init(_ sentence: Sentence) {
    self.sentence = sentence
    clauses = Clauses(sentence)
    cues = Self.joined(CueIndex.english.cues(in: sentence), in: clauses)
  }

  /// "No arrest has been confirmed": a confirmation that is negated leaves the matter open.
  private static func joined(_ cues: [Cue], in clauses: Clauses) -> [Cue] {
    var negator: Cue?
    return cues.map { cue in
      if cue.kind == .negator { negator = cue }
      guard cue.kind == .confirmation, let negator,
        clauses.sameClause(negator.first, cue.first)
      else { return cue }
      return Cue(kind: .hedge, positions: negator.positions + cue.positions)
    }
  }

  /// Nil when the sentence denies another number than the claim's: that says nothing about the
  /// claim.
  func stance(of match: ClaimMatch) -> ClaimMention.Stance? {
    let stance = readStance(of: match)
    guard match.isMisstated else { return stance }
    return switch stance {
    case .asserted: .misstated
    case .hedged, .asked: stance
    default: nil
    }
  }

  private func readStance(of match: ClaimMatch) -> ClaimMention.Stance {
    let matched = Set(match.positions)
    let free = cues.filter { cue in
      cue.kind != .neutral && !cue.positions.allSatisfy(matched.contains)
    }
    if let later = laterVerdict(on: match, free) { return later }
    if sentence.isQuestion || free.contains(where: { $0.kind == .question }) { return .asked }
    let plain: ClaimMention.Stance =
      negators(of: match, among: free).isEmpty ? .asserted : .denied
    let frames = free.filter { isFrame($0.kind) && governs($0, match) }
    guard let outer = frames.first(where: { $0.first > match.last }) ?? frames.first else {
      return plain
    }
    switch outer.kind {
    case .denial: return plain == .asserted ? .denied : .asserted
    case .hedge: return .hedged
    default: return reported(plain, frames: frames, free)
    }
  }

  /// The stance of somebody else's words: what the writer adds to them counts more.
  private func reported(
    _ plain: ClaimMention.Stance,
    frames: [Cue],
    _ free: [Cue]
  ) -> ClaimMention.Stance {
    if frames.contains(where: { $0.kind == .hedge }) { return .hedged }
    if frames.contains(where: { $0.kind == .denial }) {
      return plain == .asserted ? .denied : .asserted
    }
    if free.contains(where: { $0.kind == .check }) { return .hedged }
    return plain == .asserted ? .reported : plain
  }

  private func isFrame(_ kind: Cue.Kind) -> Bool {
    kind == .denial || kind == .hedge || kind == .report
  }

  /// Whether the statement stands under the cue: in one clause, or behind a comma that lists.
  private func governs(_ cue: Cue, _ match: ClaimMatch) -> Bool {
    if cue.first > match.last { return clauses.sameClause(cue.first, match.last) }
    if cue.last < match.first {
      if clauses.sameClause(cue.last, match.first) { return true }
      if cue.kind == .report { return clauses.onlyCommas(between: cue.last, and: match.first) }
      return opensWithColon(cue, before: match)
    }
    return true
  }

  /// Whether the cue stands as a heading before the statement.
  ///
  /// "False: there is a second shooter."
  private func opensWithColon(_ cue: Cue, before match: ClaimMatch) -> Bool {
    let next = cue.last + 1
    return sentence.breaks.indices.contains(next) && sentence.breaks[next] >= .dash
      && clauses.number(of: match.first) == clauses.number(of: next) && cue.first <= 3
  }

  /// The negators in the clause of the statement, before one of its words.
  private func negators(of match: ClaimMatch, among free: [Cue]) -> [Cue] {
    let matched = Set(match.positions)
    let own = Set(match.positions.map(clauses.number))
    let reach = Dictionary(
      (match.positions + match.echoes).map { (clauses.number(of: $0), $0) },
      uniquingKeysWith: max
    )
    return free.filter { cue in
      guard cue.kind == .negator, !matched.contains(cue.first) else { return false }
      let clause = clauses.number(of: cue.first)
      guard own.contains(clause), let last = reach[clause], cue.first < last else { return false }
      return !isRequest(cue, about: matched)
    }
  }

  /// "Do not post where officers are" asks for something; it does not deny it.
  private func isRequest(_ cue: Cue, about matched: Set<Int>) -> Bool {
    let place = cue.first
    let verb = place + 1
    guard sentence.words.indices.contains(verb), cue.positions.count == 1, place > 0 else {
      return false
    }
    let before = sentence.words[place - 1].text
    let opener = place > 1 ? sentence.words[place - 2].text : ""
    let isImperative =
      before == "do"
      && (place == 1 || !clauses.sameClause(place - 1, place - 2)
        || ["please", "and", "or", "also", "again", "so", "still"].contains(opener))
    let isModal = ["should", "must", "shall"].contains(before)
    return (isImperative || isModal) && matched.contains(verb)
  }

  /// "…, but that is false": a later clause that takes the statement up and judges it.
  private func laterVerdict(on match: ClaimMatch, _ free: [Cue]) -> ClaimMention.Stance? {
    let starts = clauses.starts(after: match.last)
    guard !starts.isEmpty else { return nil }
    let byClause = Dictionary(grouping: free) { clauses.number(of: $0.first) }
    for (start, end) in zip(starts, starts.dropFirst() + [sentence.words.count]) {
      guard let cues = byClause[clauses.number(of: start)],
        Anaphora.takesUp(Array(sentence.words[start..<end]))
      else { continue }
      if let verdict = Self.verdict(of: cues) { return verdict }
    }
    return nil
  }

  /// What cues say about a statement that is only pointed at.
  static func verdict(of cues: [Cue]) -> ClaimMention.Stance? {
    guard let judgement = cues.first(where: { $0.kind == .denial || $0.kind == .hedge }) else {
      return nil
    }
    return judgement.kind == .denial ? .denied : .hedged
  }
}
