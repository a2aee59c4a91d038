/// Decides how a sentence stands to a claim that it mentions, by what governs the matched words.
struct StanceReader: Sendable {
  let sentence: Sentence
  let clauses: Clauses
  let cues: [Cue]

  init(_ sentence: Sentence) {
    self.sentence = sentence
    clauses = Clauses(sentence)
    cues = CueIndex.english.cues(in: sentence)
  }

  func stance(of match: ClaimMatch) -> ClaimMention.Stance? {
    let matched = Set(match.positions)
    let free = cues.filter { cue in
      cue.kind != .neutral && !cue.positions.allSatisfy(matched.contains)
    }
    if let later = laterVerdict(on: match, free) { return later }
    if sentence.isQuestion || free.contains(where: { $0.kind == .question }) { return .asked }
    let negated = isNegated(match, by: free)
    let frames = free.filter { governs($0, match) && isFrame($0.kind) }
    if let outer = frames.first(where: { $0.first > match.last }) ?? frames.first {
      return stance(under: outer, frames: frames, negated: negated, free: free)
    }
    if negated { return .denied }
    return match.isMisstated ? .misstated : .asserted
  }

  private func isFrame(_ kind: Cue.Kind) -> Bool {
    kind == .denial || kind == .hedge || kind == .report
  }

  private func stance(
    under outer: Cue, frames: [Cue], negated: Bool, free: [Cue]
  ) -> ClaimMention.Stance {
    switch outer.kind {
    case .denial: return negated ? .asserted : .denied
    case .hedge: return .hedged
    default:
      if frames.contains(where: { $0.kind == .hedge }) { return .hedged }
      if frames.contains(where: { $0.kind == .denial }) { return negated ? .asserted : .denied }
      if free.contains(where: { $0.kind == .check }) { return .hedged }
      return negated ? .denied : .reported
    }
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

  /// "False: there is a second shooter."
  private func opensWithColon(_ cue: Cue, before match: ClaimMatch) -> Bool {
    let next = cue.last + 1
    return sentence.breaks.indices.contains(next) && sentence.breaks[next] >= .dash
      && clauses.number(of: match.first) == clauses.number(of: next) && cue.first <= 3
  }

  /// An odd number of negators in the clause of the statement turns it round.
  private func isNegated(_ match: ClaimMatch, by free: [Cue]) -> Bool {
    let matched = Set(match.positions)
    let negators = free.filter { cue in
      guard cue.kind == .negator, cue.first < match.last, !matched.contains(cue.first) else {
        return false
      }
      let clause = clauses.number(of: cue.first)
      let inClause = match.positions.contains {
        $0 > cue.first && clauses.number(of: $0) == clause
      }
      return inClause && !isRequest(cue, about: matched)
    }
    return !negators.isEmpty
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
    for start in clauses.starts(after: match.last) {
      guard Anaphora.opens(sentence.words, at: start) else { continue }
      let clause = clauses.number(of: start)
      let verdict = free.first {
        clauses.number(of: $0.first) == clause && ($0.kind == .denial || $0.kind == .hedge)
      }
      if let verdict { return verdict.kind == .denial ? .denied : .hedged }
    }
    return nil
  }
}
