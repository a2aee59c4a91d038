import DraftReview

/// Drafts that a rule must find, and drafts that it must leave alone.
struct RuleTable: Sendable {
  let rule: any ReviewRule
  let wrong: [String]
  let right: [String]
  var limit: Int?

  static let policy = ReviewPolicy(
    phones: ["555-0142", "(555) 555-0148"],
    addresses: ["12 Center Street"],
    releasedNames: ["Ada Holm"],
    handles: ["FairhavenPD"]
  )

  func findings(in text: String) -> [Finding] {
    rule.findings(in: ReadDraft(ReviewedText(text: text, limit: limit), policy: Self.policy))
  }

  static let all: [RuleTable] = harm + privacy + operation + respect + wording + reach + absences
}
