import TextAnalysis

/// Reviews drafts by all rules.
package struct DraftReviewer: Sendable {
  package let policy: ReviewPolicy

  package init(policy: ReviewPolicy) {
    self.policy = policy
  }

  private static let rules: [any ReviewRule] = [
    GuiltStatement(), TacticalDetail(), ProtectedIdentity(), PersonalData(), MedicalDetail(),
    CriminalHistory(), InsultOrBias(), HumourOrCelebration(), Blame(), ViewpointThreat(),
    PoliticsOrEndorsement(), Jargon(), HardToRead(), Accessibility(), NoNextUpdate(),
  ]

  /// The ids that a rubric may name.
  package static let ruleIDs: [String] = rules.map { type(of: $0).id }

  /// Every finding, the gravest first, then in the order of the text.
  package func findings(in draft: ReviewedText) -> [Finding] {
    let read = read(draft)
    return Self.rules.flatMap { $0.findings(in: read) }.sorted {
      ($0.severity, $1.span.start, $1.rule) > ($1.severity, $0.span.start, $0.rule)
    }
  }

  package func features(of draft: ReviewedText) -> PostFeatures {
    PostFeatures(read(draft))
  }

  private func read(_ draft: ReviewedText) -> ReadDraft {
    ReadDraft(draft, policy: policy)
  }
}
