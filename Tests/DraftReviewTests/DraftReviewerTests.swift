import DraftReview
import TextAnalysis
import Testing

struct DraftReviewerTests {
  private let reviewer = DraftReviewer(policy: RuleTable.policy)

  @Test func `the gravest finding comes first`() {
    let findings = reviewer.findings(in: ReviewedText(text: "10-4. We caught the killer."))
    #expect(findings.map(\.severity) == findings.map(\.severity).sorted(by: >))
    #expect(findings.first?.rule == "guilt-statement")
  }

  @Test func `an empty draft and odd signs do no harm`() {
    for text in ["", " ", "\n\n", "#", "@", "…", "🇺🇸👨‍👩‍👧‍👦", "e\u{301}\u{301}", "'''", "10-", "a.b.c."] {
      _ = reviewer.findings(in: ReviewedText(text: text))
      _ = reviewer.features(of: ReviewedText(text: text))
    }
    #expect(reviewer.findings(in: ReviewedText(text: "")).isEmpty)
  }

  @Test func `spans count Unicode scalars, also after emoji and accents`() throws {
    let text = "👨‍👩‍👧‍👦 Café: we caught the killer."
    let finding = try #require(
      reviewer.findings(in: ReviewedText(text: text)).first { $0.rule == "guilt-statement" }
    )
    let scalars = Array(text.unicodeScalars)
    let part = scalars[finding.span.start..<finding.span.end]
    #expect(String(String.UnicodeScalarView(part)) == "caught the killer")
  }

  @Test func `a long draft is read in a moment`() {
    let text = String(
      repeating: "Officers are at the mall. Stay away from Harbor Drive. ",
      count: 100
    )
    let clock = ContinuousClock()
    let time = clock.measure { _ = reviewer.findings(in: ReviewedText(text: text)) }
    #expect(time < .seconds(5))
  }
}
