import TextAnalysis

/// Turns a reader's opinion of a draft into findings.
struct Suspicions: Sendable {
  let reader: DraftReader

  /// The findings of the rules that stand, and what only the reader suspects.
  func settled(_ findings: [Finding], in draft: ReadDraft) -> [Finding] {
    let opinion = reader.opinion(of: draft.draft.text)
    let kept = findings.filter { !opinion.held.contains($0.rule) }
    let found = Set(kept.map(\.rule))
    let suspected = opinion.suspected.filter { !found.contains($0) }
    return kept + suspected.compactMap { finding(about: $0, in: draft) }
  }

  private func finding(about rule: String, in draft: ReadDraft) -> Finding? {
    guard let words = ReviewRules.byID[rule] else { return nil }
    let span = strongestSentence(for: rule, in: draft)
    let quote = draft.quote(span)
    return Finding(
      rule: rule, severity: .warn, span: span, quote: quote,
      what: "“\(quote)” may be a case of “\(words.title)”.",
      why: words.why,
      how: "Read it once more with the rule beside it. Leave it as it is if you are sure.")
  }

  /// The sentence that alone looks most like the category; the whole draft when it has only one.
  private func strongestSentence(for rule: String, in draft: ReadDraft) -> TextSpan {
    let spans = draft.sentences.prefix(Self.mostSentences).map(\.span)
    let scored = spans.map { span in (span, reader.score(of: draft.quote(span), for: rule) ?? 0) }
    return scored.max { $0.1 < $1.1 }?.0 ?? TextSpan(start: 0, end: draft.scalars.count)
  }

  private static let mostSentences = 40
}
