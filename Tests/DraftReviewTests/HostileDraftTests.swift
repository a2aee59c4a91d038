import ContentFiles
import DraftReview
import Kernel
import TextAnalysis
import Testing

/// Whatever is in a draft, the review answers, and every place it names is in the text.
struct HostileDraftTests {
  private static let reviewer = DraftReviewer(policy: ReviewPolicy())

  @Test func `drafts of random pieces are all answered, and every quote stands in its place`() {
    var random = RandomStream(seed: 41, name: "hostile drafts")
    for _ in 0..<4_000 {
      let text = Self.text(pieces: 1 + Int.random(in: 0..<14, using: &random), &random)
      Self.check(text, image: Int.random(in: 0..<3, using: &random) == 0)
    }
  }

  @Test func `policies of random pieces are read or refused with a line`() {
    var random = RandomStream(seed: 43, name: "hostile policies")
    for _ in 0..<6_000 {
      let text = (0..<(1 + Int.random(in: 0..<12, using: &random))).map { _ in
        Self.policyPieces[Int.random(in: 0..<Self.policyPieces.count, using: &random)]
      }.joined()
      let (policy, faults) = PolicyFile.read(text, file: "p.yaml")
      #expect((policy == nil) == !faults.isEmpty)
      #expect(faults.allSatisfy { $0.line >= 1 && !$0.message.isEmpty })
    }
  }

  @Test(arguments: [
    String(repeating: "#a", count: 20_000), String(repeating: "#justiceserved ", count: 10_000),
    String(repeating: "5", count: 100_000), String(repeating: "a@", count: 50_000),
    String(repeating: "\u{202E}\u{200B}", count: 50_000),
    String(repeating: "e\u{301}", count: 50_000),
    String(repeating: "👩‍👩‍👧‍👦", count: 20_000), String(repeating: "caught the killer ", count: 10_000),
    String(repeating: ".", count: 100_000), String(repeating: "(", count: 100_000),
    String(repeating: "not ", count: 50_000), String(repeating: "\n", count: 100_000),
  ])
  func `a long and hostile draft is answered, with few findings a rule`(text: String) {
    let findings = Self.check(text, image: true)
    for (_, same) in Dictionary(grouping: findings, by: \.rule) { #expect(same.count <= 120) }
  }

  @Test func `ten million characters are answered like the first twenty thousand`() {
    let text = String(repeating: "We caught the killer. ", count: 500_000)
    let findings = Self.check(text, image: false)
    #expect(findings.contains { $0.rule == "guilt-statement" })
    #expect(findings.contains { $0.rule == "over-limit" })
  }

  @Test(arguments: [
    "We сaught thе killеr.", "We caught the k\u{200B}iller.", "We c\u{00AD}aught the killer.",
    "We 𝗰𝗮𝘂𝗴𝗵𝘁 𝘁𝗵𝗲 𝗸𝗶𝗹𝗹𝗲𝗿.", "We ｃａｕｇｈｔ the ｋｉｌｌｅｒ.", "We caught the ki\u{2060}ller.",
    "We ⓒaught the killer.",
  ])
  func `disguised letters do not hide a fault`(text: String) {
    let found = Self.check(text, image: false).filter { $0.rule == "guilt-statement" }
    #expect(!found.isEmpty)
  }

  @Test(arguments: [
    "Поліція працює на місці.", "Полиция на месте.", "Η αστυνομία είναι εδώ.", "警察在现场。",
  ])
  func `a post in another language is not called disguised`(text: String) {
    #expect(!Self.check(text, image: false).contains { $0.what.contains("look") })
  }

  @discardableResult
  private static func check(_ text: String, image: Bool) -> [Finding] {
    let draft = ReviewedText(text: text, limit: 280, hasImage: image, alt: image ? text : nil)
    let findings = reviewer.findings(in: draft)
    let scalars = Array(text.unicodeScalars)
    for finding in findings {
      let span = finding.span
      let isInside = span.start >= 0 && span.start <= span.end && span.end <= scalars.count
      #expect(isInside, "\(finding.rule) \(span)")
      guard isInside else { continue }
      let quote = String(String.UnicodeScalarView(scalars[span.start..<span.end]))
      #expect(quote == finding.quote, "\(finding.rule)")
    }
    return findings
  }

  private static func text(pieces: Int, _ random: inout RandomStream) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<pieces {
      switch Int.random(in: 0..<4, using: &random) {
      case 0:
        let value = UInt32(Int.random(in: 0..<0x11_0000, using: &random))
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      case 1:
        text.append(
          contentsOf: signs[Int.random(in: 0..<signs.count, using: &random)].unicodeScalars)
      default:
        text.append(
          contentsOf: words[Int.random(in: 0..<words.count, using: &random)].unicodeScalars)
      }
    }
    return String(text)
  }

  private static let signs = [
    " ", "\n", ".", "…", "?!", "#", "@", "\u{200D}", "\u{202E}", "\u{FEFF}", "\0", "🚨", "👍🏽",
    "\u{301}", "“", "'", "-", "/", ":", "(", "½", "٣", "555-0123", "3:40 pm", "https://", "$",
  ]

  private static let words = [
    "caught ", "killer", " SWAT ", "no second shooter", "his home at 12 Oak Street", "DOB ",
    "convicted of ", "suspect", " reports of", "#justiceserved", "vote for ", "will be banned",
    "overdose", "15-year-old", "next update", " not ", "avoid the area", "perp", "one", " twenty ",
    "KILLER", "officers ", "at the", "J. Doe", "Maria", "utilize", "BREAKING",
  ]

  private static let policyPieces = [
    "phones:", "\n", "  - ", "severities:", " jargon: off", "words:", "\n  blame:", " {find: [a]}",
    "jurisdiction: uk", "[", "]", "{", "}", ":", "&a", "*a", "\t", "\"", "'", "#", "|", ">", "!!",
    "é",
    "\u{0}", "- x", "null", "911", "---", "?",
  ]
}
