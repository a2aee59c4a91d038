import DraftReview
import Testing

struct PictureTests {
  private func findings(alt: String?) -> [Finding] {
    let draft = ReviewedText(text: "Oak Street is closed.", hasImage: true, alt: alt)
    return Accessibility().findings(in: ReadDraft(draft, policy: ReviewPolicy()))
  }

  @Test func `a picture without alt text is named`() {
    #expect(findings(alt: nil).map(\.severity) == [.warn])
    #expect(findings(alt: "  ").map(\.severity) == [.warn])
  }

  @Test func `a file name is no description`() {
    #expect(findings(alt: "IMG_2041 final.jpg").map(\.severity) == [.warn])
    #expect(findings(alt: "map").map(\.severity) == [.warn])
    #expect(findings(alt: "image1").map(\.severity) == [.warn])
  }

  @Test func `words that fit any picture are no description`() {
    for alt in ["Flyer", "A poster.", "Photo of our event", "See image above for details"] {
      #expect(findings(alt: alt).map(\.severity) == [.warn], "\(alt)")
    }
  }

  @Test func `a described picture is fine`() {
    #expect(findings(alt: "Map: Oak Street is closed from Third to Mill.").isEmpty)
  }

  @Test func `a picture of somebody else's work is named by its alt text`() {
    let alts = [
      "Meme of a cat at a desk": 1, "Screenshot of a newspaper article about our team": 1,
      "Newspaper front page, used with permission": 0, "Two officers read a newspaper": 0,
    ]
    for (alt, count) in alts {
      let draft = ReviewedText(text: "Good morning, Fairhaven.", hasImage: true, alt: alt)
      let findings = Copyright().findings(in: ReadDraft(draft, policy: ReviewPolicy()))
      #expect(findings.count == count, "\(alt)")
    }
  }

  @Test func `a text that is read only in part is said to be`() {
    let long = ReviewedText(text: String(repeating: "Oak Street is closed. ", count: 1_000))
    #expect(OverLimit().findings(in: ReadDraft(long, policy: ReviewPolicy())).count == 1)
  }
}
