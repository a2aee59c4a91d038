extension Cue {
  /// Cues whose meaning depends on other words of the sentence, with that meaning.
  static func settled(_ cues: [Cue], in sentence: Sentence, _ clauses: Clauses) -> [Cue] {
    var negator: Cue?
    return cues.flatMap { cue in
      switch cue.kind {
      case .negator: negator = cue
      case .saying where Speakers.isSomebodyElse(sayingAt: cue.first, in: sentence):
        return [Cue(kind: .report, positions: cue.positions)]
      case .confirmation:
        // "No arrest has been confirmed" leaves the matter open.
        guard let negator, clauses.sameClause(negator.first, cue.first) else { return [cue] }
        return [Cue(kind: .hedge, positions: negator.positions + cue.positions)]
      case .absence:
        // "Found nobody with a gun" also denies what follows in its clause.
        let places = cue.positions.filter { negations.contains(sentence.words[$0].text) }
        return [cue, Cue(kind: .negator, positions: places)]
      default: break
      }
      return [cue]
    }
  }

  private static let negations: Set<String> = ["not", "no", "nothing", "none"]
}
