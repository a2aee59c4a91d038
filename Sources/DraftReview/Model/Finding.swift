package import TextAnalysis

/// A place in a draft that breaks a rule, with what is wrong, why, and how to mend it.
package struct Finding: Equatable, Sendable, Codable {
  /// The rule's id, for example `guilt-statement`.
  package var rule: String
  package var severity: Severity
  /// Where the quote stands in the text; empty for what is missing.
  package var span: TextSpan
  package var quote: String
  package var what: String
  package var why: String
  package var how: String
  /// What would mend it if it stood in place of the quote; nil when that needs the writer.
  package var rewrite: String?

  package init(
    rule: String,
    severity: Severity,
    span: TextSpan,
    quote: String,
    what: String,
    why: String,
    how: String,
    rewrite: String? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.span = span
    self.quote = quote
    self.what = what
    self.why = why
    self.how = how
    self.rewrite = rewrite
  }

  package enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
    /// Must not be published.
    case block
    /// Think again before publishing.
    case warn
    /// Would be better otherwise.
    case tip

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .tip: 0
      case .warn: 1
      case .block: 2
      }
    }
  }
}
