/// Does not call anyone guilty before a court has.
///
/// An arrest is not a conviction. A post that calls a person the killer, reports a confession or says
/// that justice is done can spoil a trial and wrong a person who is cleared later.
///
/// Source: 28 CFR 50.2(b)(6), the federal model for local agencies: no opinion on guilt, no confession.
///
/// To mend it, say what was done: “arrested on suspicion of”, “charged with”, “convicted of”.
///
/// - Bad: “We caught the killer. Justice was served.”
/// - Good: “A man, 34, was arrested on suspicion of murder. He has not been convicted.”
package struct GuiltStatement: ReviewRule {
  package static let id = "guilt-statement"
  package static let why = """
    An arrest is not a conviction. Words that settle guilt can spoil the trial and wrong a person \
    who is cleared later.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    guard !draft.tellsOfVerdict else { return [] }
    var faults = GuiltPhrases.always
    if draft.tellsOfArrest { faults += GuiltPhrases.afterArrest }
    let found = findings(of: faults, in: draft)
    let named = offenders(in: draft).filter { new in
      !found.contains { $0.span.overlaps(new.span) }
    }
    return found + named
  }

  /// “Carjacker in custody”: one sentence holds the arrest and the word that settles guilt.
  private func offenders(in draft: ReadDraft) -> [Finding] {
    let all = draft.sentences
    return all.indices.flatMap { index -> [Finding] in
      let sentence = all[index]
      guard !sentence.has(Self.general) else { return [] }
      let isHeld = sentence.has(CourtWords.custody)
      let near = all[max(0, index - 1)..<min(all.count, index + 2)]
      guard isHeld || near.contains(where: { $0.has(CourtWords.custody) }) else { return [] }
      return sentence.matches(isHeld ? Self.offender : Self.certainOffender)
        .filter { !sentence.has(Self.openCase, in: max(0, $0.lowerBound - 6)..<$0.lowerBound) }
        .filter { !sentence.has(Self.isSuspectOnly, in: $0.upperBound..<($0.upperBound + 1)) }
        .prefix(1)
        .map { range in
          finding(
            .block, in: draft, at: sentence.span(of: range),
            what: "says that the arrested person did it.", how: GuiltPhrases.how)
        }
    }
  }

  /// One certain person or crew, told of in the sentence beside the arrest.
  private static let certainOffender: Phrases = [
    "the|our|this|that|your|one|another ..3 \(OffenderWords.nouns)", "the dealer|dealers|pusher",
    "the|our|a|some|for bad guy|guys|actor|actors", "\(OffenderWords.nouns) in|off|no",
  ]

  private static let offender: Phrases = [
    "\(OffenderWords.nouns)",
    "drug|drugs|dope|pill|fentanyl|meth|weed|crack dealer|dealers|pusher|pushers",
    "the|this|our|local|another|a dealer|dealers ,|in|behind|off|caught|arrested|who|is|was",
    "bad guy|guys|actor|actors|man|men|apple|apples",
    "drunk|impaired|drink|hit run and? ..1 driver|drivers", "hit and run driver",
    "con artist|artists|man", "peeping tom", "fake|bogus roofer|contractor|doctor|officer|cop",
    "firesetter|firestarter",
  ]

  /// Not said of the person who is held.
  private static let openCase: Phrases =
    OffenderWords.heldBack + [
      """
      no|not|never|without|second|another|other|any|against|potential|from|deter|like|stop|wanted|find
      """
    ]

  private static let isSuspectOnly: Phrases = [
    "suspect|suspects"
  ]

  private static let general: Phrases = [
    "will|may|can|could|might be ..1 arrested|caught|charged|jailed|detained", "presumed innocent",
    "innocent until|unless", "nobody|none|no ..4 arrested|custody|charged", "no arrest|arrests",
    "not ..3 arrested|caught|custody|charged", "wanted",
    "do not|don't|never|stop ..2 call|name|label|assume|accuse|calling",
  ]
}
