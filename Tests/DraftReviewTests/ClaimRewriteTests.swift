import DraftReview
import Testing

struct ClaimRewriteTests {
  private let reviewer = DraftReviewer(policy: ReviewPolicy())

  @Test(arguments: [
    ("There is no second shooter.", "We have found no evidence of a second shooter so far"),
    ("Update: there are no other bombs.", "we have found no evidence of other bombs so far"),
  ])
  func `a denial that nobody can know is offered in words that hold`(text: String, rewrite: String)
  {
    let found = reviewer.findings(in: ReviewedText(text: text)).first {
      $0.rule == "unverified-claim"
    }
    #expect(found?.rewrite == rewrite)
  }

  @Test func `a rumor stated as a fact is not called a denial`() {
    let found = reviewer.findings(in: ReviewedText(text: "There is a second shooter at the mall."))
      .filter { $0.rule == "unverified-claim" }
    #expect(found.map(\.quote) == ["There is a second shooter"])
    #expect(found.first?.what.hasSuffix("states what nobody has confirmed.") == true)
  }

  @Test func `what was looked for and not found may be said`() {
    let text = "We have found no evidence of a second shooter so far."
    #expect(reviewer.findings(in: ReviewedText(text: text)).isEmpty)
  }
}
