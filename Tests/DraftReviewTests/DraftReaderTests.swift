import DraftReview
import Foundation
import TextAnalysis
import Testing

struct DraftReaderTests {
  @Test func `the reader that ships warns of what no rule has words for, and never blocks`() throws
  {
    let reader = try DraftReaderFile.reader(try Self.shipped(), name: "drafts.model")
    let rules = DraftReviewer(policy: ReviewPolicy())
    let both = DraftReviewer(policy: ReviewPolicy(), reader: reader)
    var more = 0
    for text in Self.drafts {
      let draft = ReviewedText(text: text)
      let known = Set(rules.findings(in: draft).map(\.rule))
      for finding in both.findings(in: draft) where !known.contains(finding.rule) {
        more += 1
        #expect(finding.severity == .warn)
        #expect(!finding.quote.isEmpty && finding.what.contains(finding.quote))
      }
    }
    #expect(more > 0)
  }

  @Test func `an evident fault stands in spite of the second opinion`() throws {
    let reader = try DraftReaderFile.reader(try Self.shipped(), name: "drafts.model")
    let reviewer = DraftReviewer(policy: ReviewPolicy(), reader: reader)
    let found = reviewer.findings(
      in: ReviewedText(text: "We caught the killer. Justice was served."))
    #expect(found.contains { $0.rule == "guilt-statement" && $0.severity == .block })
  }

  @Test(arguments: [
    "", "no model", "Rollcall draft reader 1\nnothing", "Rollcall draft reader 1\nblame 1 2 9\nx",
    "Rollcall draft reader 1\nblame 1 2 99999999999999999999\nx",
    "Rollcall draft reader 1\nblame 1 2 -4\nx", "Rollcall draft reader 1\ncharm 1 2 1\nx",
  ])
  func `a broken or foreign file is refused`(text: String) {
    #expect(throws: ModelFileError.self) {
      _ = try DraftReaderFile.reader(Array(text.utf8), name: "drafts.model")
    }
  }

  @Test func `a file that was cut or changed is refused`() throws {
    var bytes = try Self.shipped()
    #expect(throws: ModelFileError.self) {
      try DraftReaderFile.reader(Array(bytes.dropLast(10)), name: "drafts.model")
    }
    bytes[bytes.count / 2] ^= 0xFF
    #expect(throws: ModelFileError.self) {
      try DraftReaderFile.reader(bytes, name: "drafts.model")
    }
  }

  private static let drafts = [
    "She has been a guest of our jail more often than of her own kitchen.",
    "Officers will sit in a gray van by the pharmacy on Elm until the pickup happens.",
    "Word is he was drunk and off his pills when he walked into the road.",
    "Anybody who keeps posting complaints here will find their account gone by Friday.",
    "The boy goes to Lincoln Middle School and his mother runs the bakery on Third.",
    "Chief Vance will make a fine county commissioner, so mark your ballot for her.",
    "Detectives found his prints on the inside of the window and fibers from the rug.",
    "People like that should go back to wherever they came from.",
  ]

  private static func shipped() throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appending(path: "Content/models/drafts.model")))
  }
}
