import DraftReview
import Testing

struct PictureTests {
  private func findings(alt: String?) -> [Finding] {
    let draft = ReviewedText(text: "Oak Street is closed.", hasImage: true, alt: alt)
    return Accessibility().findings(in: ReadDraft(draft, policy: ReviewPolicy()))
  }

  @Test func `a picture without alt text is stopped`() {
    #expect(findings(alt: nil).map(\.severity) == [.block])
    #expect(findings(alt: "  ").map(\.severity) == [.block])
  }

  @Test func `a file name is no description`() {
    #expect(findings(alt: "IMG_2041 final.jpg").map(\.severity) == [.warn])
    #expect(findings(alt: "map").map(\.severity) == [.warn])
  }

  @Test func `a described picture is fine`() {
    #expect(findings(alt: "Map: Oak Street is closed from Third to Mill.").isEmpty)
  }
}
