import DraftReview
import TextAnalysis
import Testing

@testable import PostReview

struct DeskReviewTests {
  private let review = DeskReview(
    reviewer: DraftReviewer(policy: ReviewPolicy()), networks: TestDesk.networks)

  @Test func `one text is reviewed once for all its networks`() throws {
    var content = TestDesk.blocked
    content.networks = ["long", "endless"]
    let read = review.read(content)
    #expect(read.passages.map(\.field) == [.shared])
    let found = try #require(read.findings.first { $0.finding.severity == .block })
    #expect(found.networks == ["long", "endless"])
  }

  @Test func `own wording is reviewed apart from the shared text`() throws {
    var content = TestDesk.blocked
    content.networks = ["short", "long"]
    content.own = ["short": "One person arrested. More at 5:00 pm."]
    let read = review.read(content)
    #expect(read.passages.map(\.field) == [.shared, .own("short")])
    #expect(read.passages.map { $0.networks.map(\.id) } == [["long"], ["short"]])
    #expect(read.passages[1].findings.allSatisfy { $0.finding.severity != .block })
  }

  @Test func `what is too long is found on the network where it is`() throws {
    var content = TestDesk.clean
    content.networks = ["short", "long"]
    let found = review.read(content).findings.filter { $0.networks == ["short"] }
    #expect(found.map(\.finding.rule).allSatisfy { $0 == "over-limit" })
  }

  @Test func `a finding is pointed at by a key, and by no other`() throws {
    let read = review.read(TestDesk.blocked)
    let passage = try #require(read.passages.first)
    let finding = try #require(passage.findings.first).finding
    let key = FindingKey(field: passage.field, finding: finding)
    #expect(FindingKey(key.text) == key)
    #expect(read.finding(key)?.finding.finding == finding)
    for wrong in ["", "text:guilt-statement", "text:x:1:y", "other:guilt-statement:3:21", "::::"] {
      #expect(FindingKey(wrong).flatMap(read.finding) == nil)
    }
  }

  @Test func `a rewrite replaces exactly its quote`() {
    let text = "👮🏽 We caught the burglar. e\u{301}"
    let finding = Finding(
      rule: "guilt-statement", severity: .block, span: TextSpan(start: 6, end: 24),
      quote: "caught the burglar", what: "", why: "", how: "", rewrite: "arrested one person")
    let mended = DraftContent(text: text).mended(finding, in: .shared)
    #expect(mended?.text == "👮🏽 We arrested one person. e\u{301}")
    var outside = finding
    outside.span = TextSpan(start: 20, end: 2_000)
    #expect(DraftContent(text: text).mended(outside, in: .shared)?.text == text)
  }

  @Test func `findings that overlap share the text without losing a letter`() {
    let findings = [(2, 9, Finding.Severity.warn), (5, 12, .block), (11, 14, .tip)].map {
      Finding(
        rule: "r\($0)", severity: $2, span: TextSpan(start: $0, end: $1), quote: "", what: "",
        why: "", how: "")
    }
    let text = "0123456789abcdef"
    let pieces = MarkedPiece.pieces(of: text, field: .shared, findings: findings)
    #expect(pieces.map(\.text) == ["01", "234", "56789ab", "cd", "ef"])
    #expect(pieces.map(\.severity) == [nil, .warn, .block, .tip, nil])
    #expect(MarkedPiece.pieces(of: "", field: .shared, findings: findings).isEmpty)
  }

  @Test func `hidden characters are found and taken out, emoji and scripts stay`() {
    let hidden = "Harbor\u{200B} Road \u{202E}is\u{202C} closed\u{FFFD}\u{E0041}"
    #expect(HiddenCharacters.kinds(in: hidden).map(\.count) == [2, 2, 1])
    #expect(HiddenCharacters.removed(from: hidden) == "Harbor Road is closed")
    let fine = "👩🏽‍🚒 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} می\u{200C}خواهم\n\tok"
    #expect(HiddenCharacters.kinds(in: fine).isEmpty)
    #expect(HiddenCharacters.removed(from: fine) == fine)
  }

  @Test func `links, hashtags and accounts stand out in a preview`() {
    let text = "See https://a.example/1 #HarborRoad\n@fairhaven #1 &c"
    let pieces = PreviewWords.pieces(of: text)
    #expect(pieces.map(\.text).joined() == text)
    #expect(
      pieces.filter(\.isLink).map(\.text) == [
        "https://a.example/1", "#HarborRoad", "@fairhaven",
      ])
  }

  @Test func `a text beyond every limit is refused before it is counted`() {
    let long = DraftContent(text: String(repeating: "a\u{301}", count: 3_000_000))
    #expect(DraftLimits.faults(in: long).map(\.field) == ["text"])
    #expect(DraftLimits.faults(in: TestDesk.clean).isEmpty)
  }

  @Test func `figures are grouped as people read them`() {
    #expect(
      [0, 280, 5_000, 63_206, 1_000_000].map(\.grouped) == [
        "0", "280", "5,000", "63,206", "1,000,000",
      ])
  }
}
