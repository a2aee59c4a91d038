import TextAnalysis

/// Says who says so, or where to read it.
///
/// Figures, news from others and corrections of a rumor are believed when people can check them.
/// What the agency itself saw, counted or did is its own to tell.
///
/// Source: DHS Social Media Working Group (2018): verify twice and keep a page for rumors; the rest
/// is Rollcall's own rule.
///
/// To mend it, name the source or add a link: “according to”, “by our own count”, “confirmed by”.
///
/// - Bad: “Studies prove that cameras halve burglaries.”
/// - Good: “Burglaries fell by a third on streets with cameras (university survey, link below).”
package struct MissingSource: ReviewRule {
  package static let id = "missing-source"
  package static let why =
    "Figures and corrections are believed when people can see who says so and check it."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    guard let claim = Self.claim(in: draft) else { return [] }
    return [
      finding(
        .tip,
        in: draft,
        at: claim,
        what: "does not say who says so or where to read it.",
        how: "Name the source or add a link: “according to”, “by our own count”, “confirmed by”."
      )
    ]
  }

  private static func claim(in draft: ReadDraft) -> TextSpan? {
    guard !draft.has(SourceWords.given) else { return nil }
    let links = draft.sentences.filter {
      $0.tokens.contains { $0.kind == .link || $0.kind == .mention }
    }
    if let vague = place(of: SourceWords.hearsay, in: draft),
      !links.contains(where: { $0.has(SourceWords.hearsay) || $0.has(SourceWords.reading) })
    {
      return vague
    }
    guard links.isEmpty else { return nil }
    if let figure = place(of: SourceWords.figures, in: draft), !draft.has(SourceWords.noFigures) {
      return figure
    }
    return denial(in: draft)
  }

  /// A rumor and its denial, in one sentence or in two that follow each other.
  private static func denial(in draft: ReadDraft) -> TextSpan? {
    let rumors = draft.sentences.map { $0.has(SourceWords.rumors) }
    for (index, sentence) in draft.sentences.enumerated() {
      let near = rumors[max(0, index - 1)..<min(rumors.count, index + 2)]
      if near.contains(true), let range = sentence.matches(SourceWords.denials).first {
        return sentence.span(of: range)
      }
    }
    return nil
  }

  private static func place(of phrases: Phrases, in draft: ReadDraft) -> TextSpan? {
    for sentence in draft.sentences {
      if let range = sentence.matches(phrases).first { return sentence.span(of: range) }
    }
    return nil
  }
}
