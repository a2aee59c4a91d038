import DraftReview
import TextAnalysis

/// A finding as programs read it; places count Unicode scalars.
struct FindingAnswer: Encodable, Sendable {
  var finding: Finding

  init(_ finding: Finding) {
    self.finding = finding
  }

  private enum CodingKeys: String, CodingKey {
    case category, severity, rule, start, end, quote, what, why, how, rewrite
  }

  /// A missing rewrite is null, so that every finding has every member.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(finding.rule, forKey: .category)
    try container.encode(finding.severity.rawValue, forKey: .severity)
    try container.encode(finding.rule, forKey: .rule)
    try container.encode(finding.span.start, forKey: .start)
    try container.encode(finding.span.end, forKey: .end)
    try container.encode(finding.quote, forKey: .quote)
    try container.encode(finding.what, forKey: .what)
    try container.encode(finding.why, forKey: .why)
    try container.encode(finding.how, forKey: .how)
    try container.encode(finding.rewrite, forKey: .rewrite)
  }

  static let schema = Schema.object([
    .init("category", .choice(DraftReviewer.ruleIDs), "What kind of fault it is."),
    .init(
      "severity", .choice(Finding.Severity.allCases.map(\.rawValue)),
      "block: must not be published. warn: think again. tip: would be better otherwise."),
    .init("rule", .choice(DraftReviewer.ruleIDs), "The rule that found it."),
    .init("start", .whole(from: 0, to: nil), "Where it begins, in Unicode scalars of the text."),
    .init("end", .whole(from: 0, to: nil), "Where it ends; equal to start for what is missing."),
    .init("quote", .text, "The words it is about."),
    .init("what", .text, "What is wrong, in one sentence."),
    .init("why", .text, "Why it matters."),
    .init("how", .text, "How to mend it."),
    .init(
      "rewrite", .optional(.text),
      "What would mend it in place of the quote; null when that needs the writer."),
  ])
}
