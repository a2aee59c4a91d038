package import ContentFiles

/// Reads an agency's policy, such as `Content/policies/default.yaml`.
package enum PolicyFile {
  /// nil when the file cannot be used at all; every fault names its line and what to do.
  package static func read(
    _ text: String, file: String
  ) -> (policy: ReviewPolicy?, faults: [ContentFault]) {
    let log = FaultLog()
    let policy = YamlFile.read(text, file: file, log: log).flatMap(policy)
    return (log.faults.isEmpty ? policy : nil, log.sorted)
  }

  private static func policy(_ root: YamlValue) -> ReviewPolicy? {
    guard let record = YamlRecord<PolicyKey>(root) else { return nil }
    var policy = ReviewPolicy(
      phones: lines(record[.phones]),
      addresses: lines(record[.addresses]),
      releasedNames: lines(record[.releasedNames]),
      handles: lines(record[.handles]))
    policy.domains = lines(record[.domains])
    if let law = record[.jurisdiction]?.choice(ReviewPolicy.Jurisdiction.self) {
      policy.jurisdiction = law
    }
    for (rule, value) in ruled(record[.severities]) {
      policy.severities[rule] = value.choice(ReviewPolicy.RuleSetting.self)
    }
    for (rule, value) in ruled(record[.words]) {
      guard let words = YamlRecord<RuleWordsKey>(value) else { continue }
      policy.words[rule] = ReviewPolicy.RuleWords(
        find: lines(words[.find]), allow: lines(words[.allow]))
    }
    return policy
  }

  private static func lines(_ value: YamlValue?) -> [String] {
    guard let value, !value.isNull else { return [] }
    return value.items().compactMap { $0.lineText() }
  }

  /// The pairs whose key is a rule; other keys are faults.
  private static func ruled(_ value: YamlValue?) -> [(rule: String, value: YamlValue)] {
    guard let value, !value.isNull else { return [] }
    return value.pairs().compactMap { key, value in
      let rule = key.written
      if DraftReviewer.ruleIDs.contains(rule) { return (rule, value) }
      let advice = Suggestion.sentence(for: rule, among: DraftReviewer.ruleIDs)
      key.fault("“\(rule)” is no rule of the review. \(advice)")
      return nil
    }
  }
}
