/// All rules of draft review, in the order of the reference.
enum ReviewRules {
  static let all: [any ReviewRule] = [
    ProtectedIdentity(), PersonalData(), GuiltStatement(), UnverifiedClaim(), TacticalDetail(),
    EvidenceDetail(),
    CriminalHistory(),
    MedicalDetail(), InsultOrBias(), PoliticsOrEndorsement(), ViewpointThreat(),
    HumourOrCelebration(), Blame(), Jargon(), HardToRead(), NoNextUpdate(), Accessibility(),
    NoAction(), OverLimit(),
    MissingSource(), UnclearPlaceOrTime(), Copyright(),
  ]

  /// What a rule is called in a sentence, and why it is there.
  static let byID: [String: (title: String, why: String)] = Dictionary(
    uniqueKeysWithValues: all.map { rule in
      let type = type(of: rule)
      return (type.id, (type.id.split(separator: "-").joined(separator: " "), type.why))
    })
}
