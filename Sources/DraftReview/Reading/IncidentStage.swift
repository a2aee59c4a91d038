/// Whether the incident that a draft speaks of goes on.
enum IncidentStage: Equatable, Sendable {
  /// A danger or disruption that goes on while the post is written.
  case live
  /// It is over, planned, or news of an arrest, a charge or a sentence.
  case over
  /// No incident, or nothing tells.
  case none

  init(of draft: ReadDraft) {
    guard draft.sentences.contains(where: \.namesHazard) else {
      self = .none
      return
    }
    let signs = Self.liveSigns.filter(draft.has).count
    let past = (draft.has(IncidentWords.past) ? 1 : 0) + (draft.has(IncidentWords.over) ? 1 : 0)
    let goesOn = past > 0 && draft.has(IncidentWords.notOver) ? 1 : 0
    let isHere =
      past == 0 && signs == 1 && !draft.has(IncidentWords.told)
      && draft.kind.isDisjoint(with: [.missingAppeal, .wantedAppeal])
    if signs + goesOn - 2 * past > 1 || isHere && NamedPlace(in: draft).isGiven {
      self = .live
    } else {
      self = past > 0 ? .over : .none
    }
  }

  private static let liveSigns = [
    IncidentWords.presence, IncidentWords.protection, IncidentWords.closure, IncidentWords.motion,
    UpdateWords.going,
  ]
}

extension WrittenSentence {
  fileprivate var namesHazard: Bool {
    matches(IncidentWords.hazard).contains { range in
      !has(IncidentWords.noHazard, in: range.lowerBound..<(range.upperBound + 1))
    }
  }
}
