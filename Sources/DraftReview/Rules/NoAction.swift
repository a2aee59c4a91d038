import TextAnalysis

/// Tells people what to do, where it warns them.
///
/// A warning without advice frightens and leaves everybody to guess; people look for more before
/// they act, and lose the minutes that count. News of what is over, thanks and events need none.
///
/// Source: CDC CERC: promote action. Studies of alerts count guidance among the parts of a warning,
/// beside source, hazard, place and time.
///
/// To mend it, add one sentence that begins with a verb: stay, leave, avoid, call, hang up.
///
/// - Bad: “Gas leak in the 1200 block of Sutter Street. Crews are on the way.”
/// - Good: “Gas leak in the 1200 block of Sutter Street. If you live there, walk out now.”
package struct NoAction: ReviewRule {
  package static let id = "no-action"
  package static let why =
    "A warning without advice frightens, and people lose time looking for what to do."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    guard let danger = Self.danger(in: draft), !Advice(in: draft).isGiven else { return [] }
    return [
      finding(
        .warn,
        in: draft,
        at: danger,
        what: "warns of a danger, and the post does not say what to do.",
        how: "Add a sentence that begins with a verb: stay inside, leave, avoid, call, hang up."
      )
    ]
  }

  /// Where the draft warns: of something that goes on, or of what may come to anybody.
  private static func danger(in draft: ReadDraft) -> TextSpan? {
    if let warning = place(of: DangerWords.warnings, in: draft), !draft.has(DangerWords.noWarning) {
      return warning
    }
    guard IncidentStage(of: draft) == .live, !draft.has(DangerWords.past) else { return nil }
    return place(of: DangerWords.dangers, in: draft)
      ?? (draft.has(UpdateWords.going) ? place(of: IncidentWords.hazard, in: draft) : nil)
  }

  private static func place(of phrases: Phrases, in draft: ReadDraft) -> TextSpan? {
    for sentence in draft.sentences {
      if let range = sentence.matches(phrases).first { return sentence.span(of: range) }
    }
    return nil
  }
}
