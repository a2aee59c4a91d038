/// Tells people when to look again.
///
/// A clock time stops people from refreshing, guessing and asking; it also keeps you to your word.
///
/// Source: Rollcall's own rule, after CDC CERC: give facts in increments, say what is not known.
///
/// To mend it, end with “Next update at 4:00 pm”.
///
/// - Bad: “Officers are at the mall. More to come.”
/// - Good: “Officers are at the mall. Next update at 2:45 pm.”
package struct NoNextUpdate: ReviewRule {
  package static let id = "no-next-update"
  package static let why =
    "A clock time stops people from guessing and asking, and builds trust when you keep it."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    guard draft.isAboutIncident, !draft.has(Self.closing),
      PostFeatures(draft).quotes[.nextUpdate] == nil
    else { return [] }
    return [
      absence(
        .tip,
        what: "The post does not say when the next update comes.",
        how: "End with a clock time: “Next update at 4:00 pm”."
      )
    ]
  }

  private static let closing: Phrases = [
    "final|last update", "no more|further updates", "concludes ..3 updates|coverage",
    "tips|tip line",
    "prevention|class|workshop|anniversary|sentenced|convicted|charged|graduat~",
  ]
}
