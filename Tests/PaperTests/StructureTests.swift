import Foundation
import Paper
import Testing

/// What somebody hears who has the document read out.
struct StructureTests {
  @Test func `headings, paragraphs, lists, quotes and tables are what they are`() throws {
    let structure = try ReadPaper(
      PaperDocument.sample([
        .heading(1, "Report"), .paragraph("Words"), .list(["Point"]), .quote("Said"),
        .table(PaperTable(columns: [PaperColumn("Name")], rows: [["Reyes"]], namesRows: true)),
      ]).render()
    ).structure()
    let order = ["H1", "\"Report\"", "P (", "\"Words\"", "LI", "LBody", "\"Point\"", "BlockQuote"]
    var rest = structure[...]
    for part in order + ["Table", "/Scope /Column", "\"Name\"", "/Scope /Row", "\"Reyes\""] {
      let found = try #require(rest.range(of: part), "\(part) is missing or out of order")
      rest = rest[found.upperBound...]
    }
  }

  @Test func `a figure has the words that say the same`() throws {
    let figure = PaperFigure(
      try SVGDrawing(SampleDrawing.words), alternative: "Trust fell – señal", caption: "Figure 1")
    let source = ReadPaper(try PaperDocument.sample([.figure(figure)]).render()).source
    let words = "Trust fell – señal".utf16.map { String(format: "%04X", $0) }.joined()
    #expect(source.contains("/Alt <FEFF\(words)>"))
  }

  @Test func `a paragraph keeps its words before and after a link`() throws {
    let paper = ReadPaper(
      try PaperDocument.sample([
        .paragraph("See " + .link("the rule", to: "https://example.gov/rules?a='b'") + " for why.")
      ]).render())
    #expect(try paper.structure().contains("See the rule for why."))
    #expect(try paper.links().contains("https://example.gov/rules?a=%27b%27"))
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", " https://example.gov", "/rules"])
  func `an address of another kind is no link`(address: String) throws {
    let paper = ReadPaper(
      try PaperDocument.sample([.paragraph(.link("Press here", to: address))]).render())
    #expect(try paper.text().contains("Press here"))
    #expect(!paper.source.contains("/URI"))
  }

  @Test func `the language is told, and headings are bookmarks`() throws {
    let source = ReadPaper(
      try PaperDocument.sample(
        [.heading(1, "Informe"), .heading(2, "Puntos")], title: "Informe", language: "es"
      ).render()
    ).source
    #expect(source.contains("/Lang (es)"))
    #expect(source.contains("/DisplayDocTitle true"))
    #expect(source.contains("/Title (Puntos)"))
  }
}
