/// What an agency's policy changes in what the rules find.
struct PolicyWishes: Sendable {
  private let policy: ReviewPolicy
  private let further: [String: Phrases]
  private let allowed: [String: [String]]

  init(_ policy: ReviewPolicy) {
    self.policy = policy
    further = policy.words.filter { !$0.value.find.isEmpty }
      .mapValues { Phrases($0.find.map(Self.pattern)) }
    allowed = policy.words.mapValues { $0.allow.map { $0.lowercased() } }
  }

  /// The places of the words that the agency has added to a rule.
  func findings(of rule: some ReviewRule, in draft: ReadDraft) -> [Finding] {
    guard let phrases = further[type(of: rule).id] else { return [] }
    let fault = PhraseFault(
      severity: .warn,
      what: "is on the agency's own list for this rule.",
      how: "Say it in other words; the agency's policy tells why.",
      patterns: phrases)
    return rule.findings(of: [fault], in: draft)
  }

  /// Without what the agency allows, with the severities that it wants.
  func settled(_ findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      guard !isAllowed(finding) else { return nil }
      guard let setting = policy.severities[finding.rule] else { return finding }
      guard let severity = setting.severity else { return nil }
      var settled = finding
      settled.severity = severity
      return settled
    }
  }

  private func isAllowed(_ finding: Finding) -> Bool {
    guard let allowed = allowed[finding.rule], !finding.quote.isEmpty else { return false }
    let quote = finding.quote.lowercased()
    return allowed.contains { quote.contains($0) }
  }

  /// An agency writes words, not patterns: marks of the pattern language lose their meaning.
  private static func pattern(_ words: String) -> String {
    words.lowercased().split(separator: " ").map { word in
      word.filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
