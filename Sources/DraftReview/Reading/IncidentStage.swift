/// Whether the incident that a draft speaks of goes on.
enum IncidentStage: Equatable, Sendable {
  /// A danger or disruption that goes on while the post is written.
  case live
  /// It is over, or the draft is news of an arrest, a charge or a sentence.
  case over
  /// No incident, or nothing tells.
  case none

  init(of draft: ReadDraft) {
    let isHazard = draft.has(IncidentWords.hazard)
    if isHazard, Self.isLive(draft) {
      self = .live
    } else if draft.has(IncidentWords.past) || isHazard && draft.has(IncidentWords.over) {
      self = .over
    } else {
      self = .none
    }
  }

  /// It goes on, and nothing says that it is over, or something says that it is not.
  private static func isLive(_ draft: ReadDraft) -> Bool {
    guard draft.has(IncidentWords.going) else { return false }
    return draft.has(IncidentWords.notOver)
      || !draft.has(IncidentWords.over) && !draft.has(IncidentWords.past)
  }
}
