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
}
