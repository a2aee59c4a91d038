import DraftReview

/// The findings of a draft, each with the reason that somebody gave to let it stand.
package struct SettledReview: Equatable, Sendable {
  package let review: ReviewedDraft
  private let decisions: [FindingDecision]

  init(_ review: ReviewedDraft, events: [DraftEvent]) {
    self.review = review
    decisions = events.compactMap(FindingDecision.init)
  }

  /// The latest reason to let the finding stand; nil while it is open.
  func decision(about finding: Finding, in passage: ReviewedPassage) -> FindingDecision? {
    decisions.last { $0.covers(finding, in: passage.text) }
  }

  /// How many findings of the severity nobody has decided about.
  func open(_ severity: Finding.Severity) -> Int {
    review.passages.reduce(0) { count, passage in
      count
        + passage.findings.count { found in
          found.finding.severity == severity
            && decision(about: found.finding, in: passage) == nil
        }
    }
  }
}
