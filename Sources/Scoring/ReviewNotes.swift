import DraftReview
import RunLog
import ScenarioFormat

/// What draft review would have said of each post at the moment of publishing it: the same words
/// that an officer sees while writing in a run for practice.
struct ReviewNotes: Sendable {
  let reviewer: RunReviewer
  let assessment: Assessment

  /// In order of time; the same words under the same rule once.
  func notes() -> [ReviewNote] {
    var seen: Set<String> = []
    return assessment.ownPosts.flatMap { post in
      notes(on: post.statement).filter { note in
        let words = note.exhibit.quote ?? post.statement.text
        return seen.insert("\(note.rule)\n\(words)").inserted
      }
    }
  }

  private func notes(on statement: Statement) -> [ReviewNote] {
    let draft = ReviewedText(
      text: statement.text, hasImage: statement.hasImage, alt: statement.alt)
    let findings = reviewer.findings(
      in: draft, at: statement.at, grants: assessment.record.grants)
    return findings.map { finding in
      let quote = finding.quote.isEmpty ? nil : finding.quote
      return ReviewNote(
        rule: finding.rule, severity: finding.severity, what: finding.what, why: finding.why,
        how: finding.how,
        exhibit: Exhibit(statement, quote: quote, span: quote == nil ? nil : finding.span))
    }
  }
}
