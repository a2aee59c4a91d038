import DraftReview
import TextAnalysis

/// A finding as other programs read it; places count Unicode scalars.
struct ReviewedFinding: Encodable {
  var category: String
  var severity: String
  var rule: String
  var start: Int
  var end: Int
  var quote: String
  var what: String
  var why: String
  var how: String
  var rewrite: String?

  init(_ finding: Finding) {
    category = finding.rule
    severity = finding.severity.rawValue
    rule = finding.rule
    start = finding.span.start
    end = finding.span.end
    quote = finding.quote
    what = finding.what
    why = finding.why
    how = finding.how
    rewrite = finding.rewrite
  }

  private enum CodingKeys: String, CodingKey {
    case category, severity, rule, start, end, quote, what, why, how, rewrite
  }

  /// A missing rewrite is null, so that every finding has every key.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(category, forKey: .category)
    try container.encode(severity, forKey: .severity)
    try container.encode(rule, forKey: .rule)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
    try container.encode(quote, forKey: .quote)
    try container.encode(what, forKey: .what)
    try container.encode(why, forKey: .why)
    try container.encode(how, forKey: .how)
    try container.encode(rewrite, forKey: .rewrite)
  }
}
