import TextAnalysis

/// Says where and when, so that readers know whether it is about them.
///
/// “Avoid the area” warns nobody who does not know which area, and “the other day” finds no witness.
/// A block, a road, a landmark and a clock time or a day do; a post that needs no place is fine.
///
/// Source: studies of alerts count place and time among the parts of a warning, beside source,
/// hazard and guidance.
///
/// To mend it, name the road, block or landmark, and the day and hour.
///
/// - Bad: “Road closed because of a serious collision. Please find another way.”
/// - Good: “Route 9 is closed between Fenton and Beamer Road. Use Route 8.”
package struct UnclearPlaceOrTime: ReviewRule {
  package static let id = "unclear-place-or-time"
  package static let why =
    "People cannot tell whether it is about them, and ask, guess or come to look."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let need = Need(of: draft)
    let riddle = first(PlaceWords.always, in: draft)
    let hasPlace = NamedPlace(in: draft).isGiven
    if let riddle, !hasPlace,
      need.isPlace || draft.has(PlaceWords.events) || draft.has(PlaceWords.invitation)
    {
      return [finding(.tip, at: riddle, in: draft)]
    }
    guard !need.isNothing else { return [] }
    if !hasPlace, need.isPlace, let vague = first(need.vague, in: draft) {
      return [finding(.tip, at: vague, in: draft)]
    }
    let hasTime = draft.has(PlaceWords.times)
    if need.isAppeal, !hasTime, let vague = first(PlaceWords.vagueTimes, in: draft) {
      return [finding(.tip, at: vague, in: draft)]
    }
    guard need.isEvent, !hasPlace && !draft.has(PlaceWords.somePlace) || !hasTime,
      let event = first(PlaceWords.events, in: draft),
      !draft.tokens.contains(where: { $0.kind == .link })
    else { return [] }
    let what = hasTime ? "has no place." : hasPlace ? "has no time." : "has no place and no time."
    return [finding(.tip, at: event, what: what, in: draft)]
  }

  private func finding(
    _ severity: Finding.Severity, at span: TextSpan, what: String? = nil, in draft: ReadDraft
  ) -> Finding {
    finding(
      severity, in: draft, at: span,
      what: what ?? "does not tell a stranger where or when.",
      how: "Name the road, block or landmark, and the day and hour."
    )
  }

  private func first(_ phrases: Phrases, in draft: ReadDraft) -> TextSpan? {
    for sentence in draft.sentences {
      if let range = sentence.matches(phrases).first { return sentence.span(of: range) }
    }
    return nil
  }
}

extension UnclearPlaceOrTime {
  /// What readers have to know to make use of the draft.
  private struct Need {
    let isPlace: Bool
    let isAppeal: Bool
    let isEvent: Bool

    /// A danger that may come to anybody is rarely in one place.
    let vague: Phrases

    var isNothing: Bool { !isPlace && !isAppeal && !isEvent }

    init(of draft: ReadDraft) {
      isAppeal = draft.has(PlaceWords.appeal)
      isEvent = draft.sentences.contains {
        $0.has(PlaceWords.events) && $0.has(PlaceWords.invitation)
      }
      let stage = IncidentStage(of: draft)
      let isHere =
        isAppeal || stage != .over && draft.has(PlaceWords.closing) || stage == .live
        || stage == .none && draft.has(DangerWords.dangers)
      isPlace = isHere || draft.has(DangerWords.warnings) || draft.has(PlaceWords.thieves)
      vague = isHere ? PlaceWords.vaguePlaces + PlaceWords.vagueRegions : PlaceWords.vagueRegions
    }
  }
}
