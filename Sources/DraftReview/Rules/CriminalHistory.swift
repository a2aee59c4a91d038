/// Does not publish a person's record.
///
/// Criminal history is restricted data. It makes a jury think a person guilty, and it says nothing
/// about today. The exception, publicity to find a wanted person, needs command and counsel.
///
/// Source: 28 CFR 20.33(a)(4).
///
/// To mend it, leave the record out.
///
/// - Bad: “The suspect, a convicted felon with a long rap sheet, is in custody.”
/// - Good: “A person is in custody. The investigation goes on.”
package struct CriminalHistory: ReviewRule {
  package static let id = "criminal-history"
  package static let why = """
    A record is restricted data and says nothing about today's case; it can spoil the trial. The \
    exception for wanted persons needs command and counsel.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    findings(of: Self.faults, in: draft)
  }

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "tells of a person's earlier record.",
      how: "Leave the record out. Say what happened today and that the investigation goes on.",
      patterns: [
        "criminal|arrest|police|lengthy|violent criminal? record|history|past",
        "long criminal|arrest record|history", "rap sheet",
        "prior|previous|past|earlier convictions|arrests|conviction|arrest|offenses|felonies|"
          + "felony", "his|her|their|has priors", "priors for",
        "arrested|convicted|jailed # times",
        "previously|already|twice|repeatedly arrested|convicted|"
          + "jailed|imprisoned", "been arrested|convicted|jailed ..1 before|times|previously",
        "repeat|career|habitual|known|registered sex? offender|criminal|felon",
        "convicted|known felon|burglar|robber|murderer|dealer|gang|gangster",
        "ex con|felon|convict",
        "on|violated ..2 parole|probation", "known to ..2 police|officers|detectives|department|us",
        "well known to", "gang member|affiliation|ties", "served time", "out on bail|bond",
      ],
      unless: [
        "not|don't|won't|cannot|can't|never ..3 release|releasing|share|sharing|"
          + "discuss|comment|publish|post|confirm|relevant",
        "request|requests|apply|application|expunge~|clinic|fingerprint~|background|copy|obtain|hiring",
        "no ..2 criminal|arrest|record|prior|history", "does not|doesn't have", "rumor~",
      ]
    )
  ]
}
