/// Does not name minors, victims, or suspects who are not charged.
///
/// Families must hear of a death from a person, not from a feed. State law protects many names of
/// minors and of victims of sexual assault. A suspect's name comes with a charge or a public appeal.
///
/// Source: Rollcall's release matrix, to be adapted to state law by the agency's counsel.
///
/// To mend it, leave the name out: “a 15-year-old”, “one person”.
///
/// - Bad: “The victim, Elena Marsh, was taken to the hospital.”
/// - Good: “One person was taken to the hospital. We will not name anyone until the family knows.”
package struct ProtectedIdentity: ReviewRule {
  package static let id = "protected-identity"
  package static let why = """
    Families must hear from a person first. Law or policy protects minors, many victims and people \
    who are not charged.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    // A missing-person appeal needs the name.
    if draft.has(Self.appeals) { return [] }
    let isTold = draft.has(Self.told)
    return findings(of: isTold ? Self.faults : Self.faults + Self.victims, in: draft).filter {
      !isAllowed($0, in: draft)
    }
  }

  private func isAllowed(_ finding: Finding, in draft: ReadDraft) -> Bool {
    let quote = finding.quote.lowercased()
    return draft.policy.releasedNames.contains { quote.contains($0.lowercased()) }
      || Self.places.contains { quote.hasSuffix(" " + $0) }
      || draft.sentences.contains { $0.isHeadline && $0.span.overlaps(finding.span) }
  }

  private static let how = "Leave the name out: “a 15-year-old”, “one person”, “the family”."

  private static let appeals: Phrases = [
    "missing|amber|endangered", "last seen", "have you seen", "help us find",
  ]

  private static let places = [
    "mall", "hospital", "school", "street", "police", "park", "county", "center", "road", "avenue",
    "drive", "university", "college", "church", "department", "plaza", "bridge", "lake", "river",
  ]

  private static let told: Phrases = [
    "next of kin|family|families ..2 notified|informed|told", "coroner|examiner",
    "with ..2 permission|consent",
  ]

  private static let minors =
    "juvenile|minor|teen|teenager|child|boy|girl|student|toddler|infant|"
    + "teens|sophomore|freshman|junior|grader|son|daughter"

  private static let faults = [
    PhraseFault(
      severity: .block,
      what: "names a minor.",
      how: how,
      patterns: [
        "8|9|10|11|12|13|14|15|16|17|7|6|5|4|3 year old ..1 Aa Aa",
        "Aa Aa , 3|4|5|6|7|8|9 ,|is|was|of",
        "Aa Aa , 10|11|12|13|14|15|16|17 ,|is|was|of|has", "Aa Aa ( 10|11|12|13|14|15|16|17 )",
        "Aa Aa aged? 10|11|12|13|14|15|16|17", "Aa Aa is? a? 10|11|12|13|14|15|16|17 year old",
        "\(minors) ..2 named|identified|name is|as? Aa", "\(minors) , Aa Aa",
      ]
    ),
    PhraseFault(
      severity: .block,
      what: "names a person who is not charged.",
      how: "Name a suspect only with the charge or for a public appeal that command has approved.",
      patterns: [
        "suspect|gunman|shooter|attacker|suspects|bomber ..3 identified|named|is|are|was as? Aa Aa",
        "suspect|gunman|shooter|attacker|bomber|suspect's , Aa Aa", "suspect's|gunman's name is Aa",
        "Aa Aa is|was ..1 suspect|gunman|shooter|attacker|bomber", "suspect|gunman|shooter Aa Aa",
        "looking for|at Aa Aa as ..1 suspect", "person of interest ..2 Aa Aa",
      ],
      unless: ["charged|arrested|wanted|warrant|booked|indicted|convicted|sentenced|court"],
      mayBeDenied: true
    ),
  ]

  private static let victims = [
    PhraseFault(
      severity: .block,
      what: "names a victim.",
      how: how,
      patterns: [
        "victim|victims|deceased|survivor|complainant ..3 identified|named|is|are|was|were as? Aa Aa",
        "victim|victims|deceased|survivor|complainant 's? name is|was Aa", "victim Aa Aa",
        "victim|victims|deceased|survivor|complainant|dead|woman|man|mother|father , Aa Aa ,",
        "raped|assaulted|molested|abused Aa Aa",
        "Aa Aa was|has|is ..2 killed|died|murdered|dead|raped|molested|deceased|stabbed|victim",
        "Aa Aa died", "Aa Aa , ..4 who ..2 killed|died|raped|shot|stabbed",
      ]
    )
  ]
}
