import TextAnalysis

/// Tells people when to look again, while an incident goes on.
///
/// A clock time stops people from refreshing, guessing and asking; it also keeps you to your word.
/// “More to come” tells nobody when. What is over, planned or only advice needs no next update.
///
/// Source: Rollcall's own rule, after CDC CERC: give facts in increments, say what is not known.
///
/// To mend it, end with “Next update at 4:00 pm”, or say where more will stand.
///
/// - Bad: “Officers are at the mall for shots fired. Stay inside. More to come.”
/// - Good: “Officers are at the mall for shots fired. Stay inside. Next update at 2:45 pm.”
package struct NoNextUpdate: ReviewRule {
  package static let id = "no-next-update"
  package static let why =
    "A clock time stops people from guessing and asking, and builds trust when you keep it."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    guard IncidentStage(of: draft) == .live, !draft.has(UpdateWords.promised),
      !draft.sentences.dropFirst().contains(where: { $0.has(UpdateWords.atEnd) }),
      !draft.tokens.contains(where: { $0.kind == .link })
    else { return [] }
    return [
      absence(
        .tip,
        what: "The incident goes on, and the post does not say when or where more comes.",
        how: "End with a clock time: “Next update at 4:00 pm”."
      )
    ]
  }
}
