import DraftReview
import TextAnalysis

/// Somebody's reason to let a finding stand.
///
/// It holds for the same rule finding the same words in the same sentence, on every network, and for
/// nothing else: words that stand in another sentence may mean something else.
package struct FindingDecision: Equatable, Sendable {
  package var rule: String
  package var quote: String
  package var passage: String
  package var reason: String
  package var person: DeskPerson
  package var kind: DraftEvent.Kind

  /// nil when the event decides about no finding.
  init?(_ event: DraftEvent) {
    guard event.kind == .overridden || event.kind == .ignored,
      let rule = event.details[.rule], let quote = event.details[.quote],
      let passage = event.details[.passage], let reason = event.details[.reason]
    else { return nil }
    self.rule = rule
    self.quote = quote
    self.passage = passage
    self.reason = reason
    person = event.person
    kind = event.kind
  }

  func covers(_ finding: Finding, in text: String) -> Bool {
    rule == finding.rule && quote == finding.quote && kind.settles(finding.severity)
      && passage == text.sentence(around: finding.span)
  }
}

extension DraftEvent.Kind {
  /// Only an approver's override settles a block; a writer's reason settles what is lighter.
  fileprivate func settles(_ severity: Finding.Severity) -> Bool {
    self == .overridden || severity != .block
  }
}

extension String {
  /// The sentence that holds the span, or "" for a finding about what is missing.
  func sentence(around span: TextSpan) -> String {
    let scalars = Array(unicodeScalars)
    guard span.start < span.end, span.start >= 0, span.end <= scalars.count else { return "" }
    let start = scalars[..<span.start].lastIndex(where: \.endsSentence).map { $0 + 1 } ?? 0
    let end = scalars[(span.end - 1)...].firstIndex(where: \.endsSentence) ?? scalars.count
    var sentence = String.UnicodeScalarView()
    sentence.append(contentsOf: scalars[start..<max(start, end)])
    return String(sentence).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Good enough to tell whether words stand where they stood: an abbreviation makes the sentence
  /// shorter, never longer.
  fileprivate var endsSentence: Bool {
    self == "." || self == "!" || self == "?" || self == "\n"
  }
}
