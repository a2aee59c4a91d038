import DraftReview
import FoundationEssentials
import Markup
import TestSupport
import Testing
import TextAnalysis
import Web

@testable import Exercises

/// What a writer sees of the findings, and what a rewrite does to the text.
struct HintPanelTests {
  @Test func `the hints look as they did`() throws {
    let hints = DraftHints(draft: try draft("👮🏽 We caught him. See #harborpointmall"), findings: all)
    let panel = HintPanel(deed: "post", address: "/runs/1/review", hints: hints)
    try expectSnapshot(of: panel.rendered(), named: "hints")
  }

  @Test func `before anything was written there is nothing to hear`() throws {
    let panel = HintPanel(deed: "post", address: "/runs/1/review", hints: nil).rendered()
    #expect(panel.contains("data-review-summary") && !panel.contains("finding"))
  }

  @Test func `more than three findings wait behind one line`() throws {
    let many = (0..<5).map { Self.finding("jargon", .warn, $0..<($0 + 1), "x", rewrite: nil) }
    let hints = DraftHints(draft: try draft("xxxxx"), findings: many)
    let panel = HintPanel(deed: "reply", address: "/", hints: hints).rendered()
    #expect(panel.contains("<summary>2 more</summary>") && panel.contains("id=\"more-reply\""))
    #expect(panel.components(separatedBy: "id=\"finding-reply-").count == 6)
  }

  @Test func `a rewrite changes its own place, whatever stands before it`() throws {
    let hints = DraftHints(draft: try draft("👮🏽 We caught him. See #harborpointmall"), findings: all)
    let key = try #require(FindingKey("accessibility:22:38"))
    #expect(hints.mended(by: key)?.text == "👮🏽 We caught him. See #HarborPointMall")
    #expect(hints.mended(by: try #require(FindingKey("accessibility:21:37"))) == nil)
    #expect(hints.mended(by: try #require(FindingKey("guilt-statement:3:16"))) == nil)
  }

  @Test(arguments: ["", "x", "a:1", "a:b:c", "a:1:2:3:4", "1", "a:1:99999999999999999999"])
  func `what no button sends names no finding`(text: String) {
    #expect(FindingKey(text) == nil)
  }

  @Test(arguments: [
    [0..<5], [0..<3, 2..<5], [0..<5, 1..<2], [3..<3], [4..<40], [-2..<2], [50..<60],
  ])
  func `the pieces of a marked text are the text`(spans: [Range<Int>]) {
    let text = "👮🏽\u{301}é #x"
    let findings = spans.map { Self.finding("jargon", .warn, $0, "", rewrite: nil) }
    let pieces = MarkedPiece.pieces(of: text, findings: findings)
    let whole = pieces.flatMap { Array($0.text.unicodeScalars) }
    #expect(whole == Array(text.unicodeScalars))
    #expect(MarkedPiece.pieces(of: "", findings: findings).isEmpty)
  }

  private var all: [Finding] {
    [
      Self.finding("guilt-statement", .block, 3..<16, "We caught him", rewrite: nil),
      Self.finding(
        "accessibility", .warn, 22..<38, "#harborpointmall", rewrite: "#HarborPointMall"),
      Self.finding("no-next-update", .tip, 0..<0, "", rewrite: nil),
    ]
  }

  private static func finding(
    _ rule: String, _ severity: Finding.Severity, _ place: Range<Int>, _ quote: String,
    rewrite: String?
  ) -> Finding {
    Finding(
      rule: rule, severity: severity,
      span: TextSpan(start: place.lowerBound, end: place.upperBound), quote: quote,
      what: "“\(quote)” is what.", why: "This is why.", how: "This is how.", rewrite: rewrite)
  }

  private func draft(_ text: String) throws -> WrittenDraft {
    let fields = "do=post&platform=microblog&text="
    var draft = try WrittenDraft(FormData(urlEncoded: fields))
    draft.text = text
    return draft
  }
}
