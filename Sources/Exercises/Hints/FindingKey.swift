import DraftReview
import TextAnalysis

/// Names one finding of a text in a form: rule and place, such as `blame:12:30`.
struct FindingKey: Hashable, Sendable {
  let rule: String
  let start: Int
  let end: Int

  init(_ finding: Finding) {
    (rule, start, end) = (finding.rule, finding.span.start, finding.span.end)
  }

  /// nil for what no button of ours sends.
  init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let start = Int(parts[1]), let end = Int(parts[2]) else { return nil }
    (rule, self.start, self.end) = (String(parts[0]), start, end)
  }

  var text: String { "\(rule):\(start):\(end)" }
}
