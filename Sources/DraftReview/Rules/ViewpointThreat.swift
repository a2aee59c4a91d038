/// Does not threaten to remove or pursue criticism.
///
/// On an agency's account, deleting or blocking because of a view can break the First Amendment. One
/// federal court found the same of a filter for rude words. Announcing it is evidence of the motive,
/// and so is a threat against people who ask, film or complain.
///
/// Source: Robinson v. Hunt County (5th Cir. 2019); Tanner v. Ziegenhorn (E.D. Ark. 2021).
///
/// To mend it, point to the published rules: threats, private data and spam only.
///
/// - Bad: “We will delete negative comments.”
/// - Good: “You may criticize us here. We remove threats and private data under our posted rules.”
package struct ViewpointThreat: ReviewRule {
  package static let id = "viewpoint-threat"
  package static let why = """
    The First Amendment protects criticism and rude language on an agency's account. Announcing \
    removals by viewpoint is evidence against the agency.
    """

  package init() {}

  /// A view and what is threatened for it stand in one sentence or in neighbouring ones.
  package func findings(in draft: ReadDraft) -> [Finding] {
    let found = findings(of: [ViewpointPhrases.outright], in: draft)
    guard found.isEmpty, !draft.has(ViewpointPhrases.removals) || draft.has(ViewpointPhrases.speech)
    else { return found }
    let sentences = draft.sentences
    for (index, sentence) in sentences.enumerated() where !sentence.has(ViewpointPhrases.lawful) {
      let near = sentences[max(0, index - 2)..<min(sentences.count, index + 2)]
      guard near.contains(where: isAboutView) else { continue }
      let threats = ViewpointPhrases.threat.matches(in: sentence)
      guard let first = threats.first else { continue }
      return [
        finding(
          .block, in: draft, at: sentence.span(of: first),
          what: "threatens people for their view.", how: ViewpointPhrases.how)
      ]
    }
    return []
  }

  private func isAboutView(_ sentence: WrittenSentence) -> Bool {
    sentence.has(ViewpointPhrases.views) && !sentence.has(ViewpointPhrases.lawful)
  }
}
