/// Does not name minors, victims, the newly dead, informants or suspects who are not charged, and
/// does not point to them.
///
/// Families must hear of a death from a person, not from a feed. State law protects many names of
/// minors and of victims of sexual assault; a school with a grade, a parent's job or a street
/// says as much as a name. A suspect's name comes with a charge or a public appeal.
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
    Families must hear from a person first. Law or policy protects minors, many victims, sources \
    and people who are not charged.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    let isFound = draft.has(Self.found)
    // A missing-person appeal needs the name.
    if draft.kind.contains(.missingAppeal), !isFound { return [] }
    var faults = Self.sourceFaults + Self.suspectFaults
    if !draft.has(Self.agreed) { faults += Self.minorFaults + Self.victimFaults }
    if !draft.has(Self.told) { faults += Self.deathFaults }
    let named = findings(of: faults, in: draft)
    let pointed = draft.has(Self.agreed) ? [] : pointed(in: draft)
    let further = pointed.filter { finding in !named.contains { $0.span.overlaps(finding.span) } }
    return (named + further).filter { !isAllowed($0, in: draft) }
  }

  private func isAllowed(_ finding: Finding, in draft: ReadDraft) -> Bool {
    let quote = finding.quote.lowercased()
    return draft.policy.releasedNames.contains { quote.contains($0.lowercased()) }
  }

  static let how = "Leave the name out: “a 15-year-old”, “one person”, “the family”."

  static let pointer =
    "Leave out what points to the person: school and grade, team, street, relatives, job."

  private static let found: Phrases = [
    "found|located|home|returned ..2 safe|unharmed|alive", "safe and sound",
    "has|have|been found|located",
  ]

  /// The people concerned, or their family, agreed.
  private static let agreed: Phrases = [
    "with|has|have|given|gave ..4 permission|consent|blessing|ok|okay",
    "asked us to share|name|post|say",
    "family|parents|mom ..2 ok|okay|agreed|approved|said",
    "at the request|wish of ..2 family|parents",
  ]

  /// The family knows.
  private static let told: Phrases = [
    "kin|family|families|relatives|loved|parents|wife|husband ..3 notified|informed|"
      + "told|"
      + "aware|know|knows|heard|agreed", "coroner|examiner|m.e",
    "notified|informed|told ..3 family|families|kin|relatives|parents",
    "with ..3 permission|consent|blessing",
    "family|wife|husband|parents ..2 asked|asks|ask|wishes|shared|requested|released|chose|wants",
    "condolences to", "released by ..2 family", "end of watch", "years ago", "anniversary",
    "memorial",
    "in memory", "remember|remembering|honor|honors|honoring|fallen", "celebration of life",
    "scholarship",
  ]

  /// The family does not know yet.
  static let untold: Phrases = [
    "not|haven't|hasn't|before|until|still|trying|working|yet|unable|attempting ..5 "
      + "notified|notify|reach|reached|contact|contacted|locate|find|told|tell|heard|hears ..5 "
      + "family|kin|wife|husband|parents|mother|father|relatives|son|daughter|sister|brother|mom|"
      + "dad",
    "family|kin|wife|husband|parents|mother|father|relatives|son|daughter|sister|brother|mom|dad "
      + "..4 "
      + "not|haven't|hasn't|yet|pending ..4 notified|told|reached|contacted|heard|informed|know|"
      + "knows",
    "before ..6 hears|hear|learns|learn|finds|lands|wife|husband|daughter|son|mother|family ..3 "
      + "will|hears|does|"
      + "did|it|out|about", "notification ..3 pending|underway|continue~", "kin ..2 pending",
  ]

  static let harm: Phrases = [Words.harm]
}
