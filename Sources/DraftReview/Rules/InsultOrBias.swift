/// Speaks of every person with respect, whoever they are and whatever they did.
///
/// Insults and slurs from the agency's account show bias. They follow the officer into court and cost
/// the trust of people who were not even meant. The same goes for a nationality, a faith or a way of
/// living that has nothing to do with the matter.
///
/// Source: DOJ policy on disclosing findings about bias (Brady/Giglio).
///
/// To mend it, name what happened, not what you think of the person.
///
/// - Bad: “These thugs are animals.”
/// - Good: “Two people were arrested on suspicion of robbery.”
package struct InsultOrBias: ReviewRule {
  package static let id = "insult-or-bias"
  package static let why = """
    An insult from the agency's account shows bias. It follows the officer into court and costs the \
    trust of people who were not even meant.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    var faults = InsultPhrases.always
    if draft.has(Self.offense), !draft.has(Self.hasReason) { faults += InsultPhrases.atOffenses }
    return findings(of: faults, in: draft)
  }

  /// The draft tells of a crime, a complaint or trouble.
  private static let offense: Phrases = [
    """
    arrest~|charged|charges|suspect~|theft~|thief|thieves|stole~|steal~|scam~|fraud~|robb~|\
    burglar~|shoplift~|assault~|stabb~|shot|shooting|fight~|crime~|criminal~|complaint~|cited|\
    ticket~|custody|jail~|wanted|caught|break-ins|nuisance|trouble~|loitering|panhandl~|begging|\
    trespass~|drug~|overcharg~|noise|litter~|gang~|disturbance~|illegal~|crash~|booked|dumping|\
    vandal~|threat~|drunk
    """,
    "break ins|in", "broke into", "door to door", "questioning|detained|raid|raided",
  ]

  /// A description of a wanted or missing person, hate crime, or service to a community.
  private static let hasReason: Phrases = [
    """
    described|description|height|build|wearing|wore|hair|bearded|beard|eyes|tattoo~|hoodie|jacket|\
    shirt
    """,
    "# feet|ft|inches|pounds|lbs|kg|cm", "last seen", "missing|amber|silver alert",
    "hate|bias crime|incident|motivated",
    """
    interpret~|translat~|language|languages|embassy|consulate|vigil|festival|celebrat~|mosque|\
    synagogue|temple|gurdwara|church|heritage|parade|outreach|shelter|caseworker|advocate~
    """,
    "targeted|targeting|target ..4 \(PeopleGroupWords.origins)",
    "slur|slurs|because of ..4 faith|race|religion|origin", "regardless",
    "rights|nation|tribal|tribe|reservation|consul",
  ]
}
