/// States as a fact only what somebody has confirmed.
///
/// People act on what the police say. A guess about a cause, a motive, a number or safety cannot be
/// called back when it proves wrong, and nobody believes the next post. That also goes for denials:
/// nobody can know that there is no second attacker while the search goes on.
///
/// Source: DHS Social Media Working Group (2018): verify twice, acknowledge fast, correct in public.
///
/// To mend it, say what is confirmed and by whom, what you are checking, and what nobody knows yet.
///
/// - Bad: “There is no second shooter. It was probably a drug deal gone wrong.”
/// - Good: “We have found no evidence of a second shooter so far. The motive is not known.”
package struct UnverifiedClaim: ReviewRule {
  package static let id = "unverified-claim"
  package static let why = """
    People act on what the police say. What proves wrong cannot be called back, and the next post \
    is not believed.
    """

  package init() {}

  package func findings(in draft: ReadDraft) -> [Finding] {
    var faults = ClaimPhrases.always
    let isOpen = draft.has(CertaintyWords.stillOpen)
    if isOpen { faults += ClaimPhrases.whileOpen }
    if draft.has(CertaintyWords.atLarge) || isOpen && !draft.tellsOfArrest {
      faults += ClaimPhrases.whileAtLarge
    }
    return findings(of: faults, in: draft)
  }
}
