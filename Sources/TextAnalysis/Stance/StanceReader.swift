/// Decides how a sentence stands to a claim that it mentions, by what governs the matched words.
struct StanceReader: Sendable {
  let sentence: Sentence
  let clauses: Clauses
  let cues: [Cue]
  let isQuestion: Bool
  private let shields: Shields

  init(_ sentence: Sentence) {
    self.sentence = sentence
    clauses = Clauses(sentence)
    shields = Shields(sentence)
    isQuestion = sentence.isQuestion || Questions.begins(sentence)
    cues = Cue.settled(CueIndex.english.cues(in: sentence), in: sentence, clauses)
  }

  /// Nil when the sentence denies another number than the claim's: that says nothing about the
  /// claim.
  ///
  /// Also nil when the writer only promises to tell: "We will say when the mall is clear".
  func stance(of match: ClaimMatch) -> ClaimMention.Stance? {
    if isPromised(match) { return nil }
    let stance = readStance(of: match)
    guard match.isMisstated else { return stance }
    return switch stance {
    case .asserted: .misstated
    case .hedged, .asked: stance
    default: nil
    }
  }

  /// "We will say when the mall is clear", "When the mall is clear, we will say so".
  private func isPromised(_ match: ClaimMatch) -> Bool {
    let promises = cues.filter { $0.kind == .promise }
    guard !promises.isEmpty else { return false }
    if promises.contains(where: { governs($0, match) }) { return true }
    let clause = clauses.number(of: match.first)
    guard let start = clauses.numbers.firstIndex(of: clause),
      ["when", "once", "if", "as"].contains(sentence.words[start].text)
    else { return false }
    return promises.contains { $0.first > match.last }
  }

  private func readStance(of match: ClaimMatch) -> ClaimMention.Stance {
    let matched = Set(match.positions)
    let echoed = matched.union(match.echoes)
    let free = cues.filter { cue in
      cue.kind != .neutral && !isPart(cue, of: matched)
        && !(cue.kind == .report && cue.positions.allSatisfy(echoed.contains))
    }
    if let later = laterVerdict(on: match, free) { return later }
    if isQuestion || free.contains(where: { $0.kind == .question }) { return .asked }
    let plain: ClaimMention.Stance =
      negators(of: match, among: free).isEmpty ? .asserted : .denied
    let frames = free.filter { isFrame($0.kind) && governs($0, match) }
    guard let outer = frames.first(where: { $0.first > match.last }) ?? frames.first else {
      return plain
    }
    switch outer.kind {
    case .denial:
      // "The report is wrong: no one was arrested" says twice that it is untrue.
      if plain == .denied, !clauses.sameClause(outer.last, match.first) { return .denied }
      return plain == .asserted ? .denied : .asserted
    case .hedge, .doubt, .condition: return .hedged
    default: return reported(plain, frames: frames, free)
    }
  }

  /// The stance of somebody else's words: what the writer adds to them counts more.
  private func reported(
    _ plain: ClaimMention.Stance,
    frames: [Cue],
    _ free: [Cue]
  ) -> ClaimMention.Stance {
    if frames.contains(where: { [.hedge, .doubt, .condition].contains($0.kind) }) {
      return .hedged
    }
    if frames.contains(where: { $0.kind == .denial }) {
      return plain == .asserted ? .denied : .asserted
    }
    if free.contains(where: { $0.kind == .check }) { return .hedged }
    return plain == .asserted ? .reported : plain
  }

  private var cuesReport: Bool { cues.contains { $0.kind == .report } }

  /// Whether the claim's own words make up the cue: then it judges nothing.
  private func isPart(_ cue: Cue, of matched: Set<Int>) -> Bool {
    if cue.positions.allSatisfy(matched.contains) { return true }
    let negates = cue.positions.contains { ["not", "no"].contains(sentence.words[$0].text) }
    return !negates && cue.kind != .denial && cue.positions.contains(where: matched.contains)
  }

  private func isFrame(_ kind: Cue.Kind) -> Bool {
    switch kind {
    case .denial, .hedge, .doubt, .condition, .report: true
    default: false
    }
  }

  /// Whether the statement stands under the cue: in one clause, or behind a comma that lists.
  private func governs(_ cue: Cue, _ match: ClaimMatch) -> Bool {
    if cue.kind == .condition {
      return cue.last < match.first && clauses.sameClause(cue.last, match.first)
    }
    if cue.first > match.last {
      return clauses.sameClause(cue.first, match.last) && !shields.open(match, before: cue, clauses)
    }
    if cue.last < match.first {
      if shields.stand(between: cue, and: match) { return false }
      if clauses.sameClause(cue.last, match.first) { return true }
      if cue.kind == .report, clauses.onlyCommas(between: cue.last, and: match.first) {
        return true
      }
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

  /// The negators before a word of the statement, in a clause that holds at least half of
  /// its slots.
  private func negators(of match: ClaimMatch, among free: [Cue]) -> [Cue] {
    let matched = Set(match.positions)
    let mentioned = matched.union(match.echoes)
    let shares = Dictionary(
      match.parts.flatMap { Set($0.map(clauses.number)) }.map { ($0, 1) },
      uniquingKeysWith: +
    )
    let reach = Dictionary(
      (match.positions + match.echoes).map { (clauses.number(of: $0), $0) },
      uniquingKeysWith: max
    )
    return free.filter { cue in
      guard cue.kind == .negator, !mentioned.contains(cue.first) else { return false }
      let clause = clauses.number(of: cue.first)
      if isObject(cue, of: match) { return true }
      guard let share = shares[clause], share * 2 >= match.parts.count, let last = reach[clause],
        cue.first < last
      else { return false }
      return !shields.stand(between: cue, and: match)
        && !(match.isFact && isRequest(cue, about: mentioned))
    }
  }

  /// "We have arrested nobody", "an arrest was not made".
  private func isObject(_ cue: Cue, of match: ClaimMatch) -> Bool {
    let words = sentence.words
    guard cue.first == match.last + 1, clauses.sameClause(cue.first, match.last) else {
      return false
    }
    return words[cue.last].text == "none" || Self.auxiliaries.contains(words[match.last].text)
      || (cue.last + 1 < words.count && words[cue.last + 1].text == "somebody")
  }

  /// "…, but that is false": a later clause that takes the statement up and judges it.
  private func laterVerdict(on match: ClaimMatch, _ free: [Cue]) -> ClaimMention.Stance? {
    let starts = clauses.starts(after: match.last)
    guard !starts.isEmpty else { return nil }
    let byClause = Dictionary(grouping: free) { clauses.number(of: $0.first) }
    for (start, end) in zip(starts, starts.dropFirst() + [sentence.words.count]) {
      let words = Array(sentence.words[start..<end])
      guard let cues = byClause[clauses.number(of: start)],
        Anaphora.takesUp(words) || cues.contains(where: { $0.kind == .absence }),
        !Anaphora.takesUpSeveral(words) || cuesReport
      else { continue }
      if let verdict = Verdict(cues) { return verdict == .denied ? .denied : .hedged }
    }
    return nil
  }

  private static let auxiliaries: Set<String> = ["is", "are", "was", "were", "has", "have", "been"]
}
