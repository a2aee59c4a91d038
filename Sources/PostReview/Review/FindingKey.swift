import DraftReview
import TextAnalysis

/// Points at one finding from a form: whose text, which rule, and where.
package struct FindingKey: Equatable, Sendable {
  package var field: DraftField
  package var rule: String
  package var start: Int
  package var end: Int

  init(field: DraftField, finding: Finding) {
    self.field = field
    rule = finding.rule
    start = finding.span.start
    end = finding.span.end
  }

  /// As written by ``text``; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, let field = DraftField(name: parts[0]),
      let start = Int(parts[2]), let end = Int(parts[3])
    else { return nil }
    self.field = field
    rule = parts[1]
    self.start = start
    self.end = end
  }

  package var text: String { "\(field.name):\(rule):\(start):\(end)" }
}

extension ReviewedDraft {
  /// The finding that the key points at, if the text still has it.
  func finding(_ key: FindingKey) -> (passage: ReviewedPassage, finding: PassageFinding)? {
    for passage in passages where passage.field == key.field {
      for found in passage.findings
      where FindingKey(field: passage.field, finding: found.finding) == key {
        return (passage, found)
      }
    }
    return nil
  }
}

extension DraftContent {
  /// The same with the finding's rewrite in place of exactly its quote; nil when it has none.
  func mended(_ finding: Finding, in field: DraftField) -> DraftContent? {
    guard let rewrite = finding.rewrite else { return nil }
    var mended = self
    switch field {
    case .shared: mended.text = text.replacing(finding.span, with: rewrite)
    case .own(let network):
      mended.own[network] = self.text(on: network).replacing(finding.span, with: rewrite)
    }
    return mended
  }
}

extension String {
  /// The scalars of the span replaced; a span outside the text changes nothing.
  fileprivate func replacing(_ span: TextSpan, with text: String) -> String {
    let scalars = Array(unicodeScalars)
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return self }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[..<span.start])
    result.append(contentsOf: text.unicodeScalars)
    result.append(contentsOf: scalars[span.end...])
    return String(result)
  }
}
