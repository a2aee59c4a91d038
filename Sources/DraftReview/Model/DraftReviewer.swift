import TextAnalysis

/// Reviews drafts by all rules, as an agency's policy wants it.
package struct DraftReviewer: Sendable {
  package let policy: ReviewPolicy
  private let ledger: LedgerFindings?
  private let wishes: PolicyWishes
  private let suspicions: Suspicions?

  /// Both are optional: a ledger outside of exercises, a reader where rules alone count.
  ///
  /// The ledger holds what a scenario keeps back or nobody has confirmed. The reader gives a second opinion where hints are wanted; scores go by the rules alone.
  package init(
    policy: ReviewPolicy, ledger: ReviewLedger? = nil, reader: DraftReader? = nil
  ) {
    self.policy = policy
    self.ledger = ledger.map(LedgerFindings.init)
    wishes = PolicyWishes(policy)
    suspicions = reader.map(Suspicions.init)
  }

  /// The ids that a rubric or a policy may name, in the order of the reference.
  package static let ruleIDs: [String] = ReviewRules.all.map { type(of: $0).id }

  /// The categories that a post must not go out with.
  package static let severeRuleIDs: Set<String> = [
    "protected-identity", "personal-data", "guilt-statement", "tactical-detail", "evidence-detail",
    "criminal-history", "medical-detail", "unverified-claim", "insult-or-bias",
    "politics-or-endorsement", "viewpoint-threat",
  ]

  /// Every finding, the gravest first, then in the order of the text.
  package func findings(in draft: ReviewedText) -> [Finding] {
    let read = read(draft)
    let found = ReviewRules.all.flatMap { rule in
      rule.findings(in: read).prefix(ReadDraft.mostFindings) + wishes.findings(of: rule, in: read)
    }
    let second = suspicions?.settled(found, in: read) ?? found
    let all = (ledger?.findings(in: read) ?? []) + second
    return wishes.settled(all).sorted {
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
