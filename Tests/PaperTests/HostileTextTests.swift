import Foundation
import Paper
import Testing

struct HostileTextTests {
  @Test(arguments: [
    "nul\u{0}byte", "turn\u{202E}around", "bell\u{7}\u{1B}[31m",
    String(decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xB7, 0x90], as: UTF8.self) + "edge",
    String(repeating: "\n", count: 300), "", "((\\) >> endobj", "%PDF-1.4 startxref 0 %%EOF",
    "x" + String(repeating: "\u{301}", count: 10_000), "👩‍👩‍👧‍👦 🇺🇸 family",
    String(repeating: "W", count: 9_000),
  ])
  func `odd text becomes a document that can be read`(text: String) throws {
    let paper = ReadPaper(
      try PaperDocument.sample(
        [
          .heading(1, PaperText(text)), .paragraph(PaperText(text)), .list([PaperText(text)]),
          .table(PaperTable(columns: [PaperColumn(text)], rows: [[PaperText(text)]])),
          .paragraph("The end"),
        ], title: text, language: text
      ).render())
    #expect(try paper.text().contains("The end"))
    #expect(try !paper.facts().isEmpty)
  }

  @Test func `signs that turn the line around are gone`() throws {
    let text = try ReadPaper(
      PaperDocument.sample([.paragraph("photo\u{202E}gpj.exe")]).render()
    ).text()
    #expect(text.contains("photogpj.exe"))
  }

  @Test func `a paragraph of a million letters is set in full`() throws {
    let long = (1...125_000).map { "w\($0)" }.joined(separator: " ")
    let text = try ReadPaper(
      PaperDocument.sample([.paragraph(PaperText(long))]).render()
    ).text()
    for number in stride(from: 1, through: 125_000, by: 997) where !text.contains("w\(number)") {
      Issue.record("w\(number) is missing")
    }
  }

  @Test func `more than a book is refused with a reason`() throws {
    let breaks = Array(repeating: [PaperBlock.paragraph("x"), .pageBreak], count: 1_600)
    #expect(throws: PaperError.tooLong(pages: 1_500)) {
      try PaperDocument.sample(breaks.flatMap(\.self)).render()
    }
    let huge = PaperText(String(repeating: "x", count: 7_000_000))
    #expect(throws: PaperError.tooMuchText(limit: 6_000_000)) {
      try PaperDocument.sample([.paragraph(huge)]).render()
    }
  }

  @Test(arguments: [
    "El niño está en la estación. ¿Dónde?", "الشرطة في الموقع الآن", "警方已到达现场。请远离该地区。",
    "Поліція на місці", "पुलिस मौके पर है",
  ])
  func `other languages are set`(text: String) throws {
    let document = PaperDocument.sample(
      [.paragraph(PaperText(text)), .paragraph("The end")], title: text)
    let paper = ReadPaper(try document.render())
    #expect(try paper.text().contains("The end"))
    #expect(try paper.facts().contains(text))
  }

  @Test func `tables of odd shape are set`() throws {
    let odd = [Double.nan, .infinity, -4, 0].map { PaperColumn("c", weight: $0) }
    let blocks: [PaperBlock] = [
      .table(PaperTable(columns: [], rows: [["lost"]])),
      .table(PaperTable(columns: odd, rows: [[], ["a", "b", "c", "d", "e"]])),
      .table(PaperTable(columns: (0..<200).map { PaperColumn("\($0)") }, rows: [["narrow"]])),
      .list([]), .heading(-3, "low"), .heading(99, "high"), .pageBreak, .pageBreak,
    ]
    #expect(try ReadPaper(PaperDocument.sample(blocks).render()).pages().count >= 1)
  }
}
