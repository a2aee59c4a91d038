/// Takes no side in politics and sells nothing.
///
/// The account speaks for everybody the agency serves. Support for a candidate, a party, a ballot
/// question or a business uses public means for private ends; state law often forbids it.
///
/// Source: Hatch Act for federally funded programs; state law and agency policy.
///
/// To mend it, leave it out, or give neutral service information.
///
/// - Bad: “Vote for Sheriff Dale on Tuesday!”
/// - Good: “Polls close at 8 pm. Oak Street is closed for the polling place.”
package struct PoliticsOrEndorsement: ReviewRule {
  package static let id = "politics-or-endorsement"
  package static let why =
    "The account speaks for everybody you serve. It may not campaign, and it may not advertise."

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let neutral: Phrases = [
    "not|don't|cannot|can't|never endorse|support|take|recommend|comment",
    "register to vote", "rally|march|protest ..6 street|route|traffic|closed|permit",
  ]

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "takes a side in politics.",
      how: "Leave it out. Give neutral information only: where, when, which street is closed.",
      patterns: [
        "vote for|yes|no|against|him|her|them|out|red|blue", "re elect|reelect", "elect Aa",
        "endorse|endorses|endorsing|endorsed|endorsement",
        "support|supports|back|backs|supporting "
          + "..3 candidate|candidacy|campaign|proposition|prop|ballot|measure|bill|amendment|referendum",
        "democrats|republicans|liberals|conservatives|leftists|leftist|maga|woke|libs|rinos|socialists|"
          + "communists|fascists|antifa", "radical left|right", "defund", "blue|red wave",
        "our|best|great|next candidate|sheriff|mayor|president|governor for|candidate",
        "for mayor|sheriff|president|governor|council|congress|senate",
        "proposition|prop|measure # ..4 will|would|must|bad|good|dangerous|pass|fail",
        "mayor's|president's|governor's|democratic|republican|liberal|left ..1 policies|agenda|politics",
        "politicians ..4 fault|failed|weak|soft|cave|betray~", "soft on crime",
      ],
      unless: neutral
    ),
    PhraseFault(
      severity: .warn,
      what: "advertises for a business.",
      how: "Leave the business out, or name all places of its kind.",
      patterns: [
        "best|favorite|greatest pizza|coffee|donuts|tacos|burgers|food|lawyer|towing|shop|restaurant|gym ",
        "use|promo|discount code", "go|come buy|shop|eat at",
        "we recommend ..4 towing|lawyer|law|insurance|"
          + "alarm|security|company|brand|restaurant|dealer|product|store", "sponsored by",
        "check out ..4 sale|menu|products|discount|deals", "percent|% off", "buy your|from|one",
      ],
      unless: neutral + ["scam|scams|fraud|fake|stolen"]
    ),
  ]
}
