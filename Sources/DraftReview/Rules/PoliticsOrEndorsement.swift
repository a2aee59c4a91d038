/// Takes no side in politics or faith and sells nothing.
///
/// The account speaks for everybody the agency serves. Support for a candidate, a party, a ballot
/// question, a business, a faith or a private collection uses public means for private ends; state
/// law often forbids it.
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
    var faults = PoliticsPhrases.always + TradePhrases.always
    if draft.has(PoliticsPhrases.contest) { faults += PoliticsPhrases.inContest }
    if draft.has(TradePhrases.trade) { faults += TradePhrases.withTrade }
    if draft.has(TradePhrases.need) { faults += TradePhrases.withNeed }
    return findings(of: faults, in: draft)
  }
}
