import Foundation
import Paper
import Testing

struct DocumentTests {
  @Test func `a document carries its title, its author and the date that it was given`() throws {
    let facts = try ReadPaper(PaperDocument.sample([.paragraph("Hello.")]).render()).facts()
    #expect(facts.contains("Title:           After-action report"))
    #expect(facts.contains("Author:          Fairhaven Police Department"))
    #expect(facts.contains("Nov 14 22:13:20 2023"))
    #expect(facts.contains("Tagged:          yes"))
    #expect(facts.contains("612 x 792 pts (letter)"))
  }

  @Test func `the same document gives the same bytes`() throws {
    let document = PaperDocument.sample([
      .heading(1, "Report"), .table(.facts([("Score", "84"), ("Seed", "42")])),
      .figure(PaperFigure(try SVGDrawing(SampleDrawing.words), alternative: "A name")),
    ])
    let first = try document.render()
    #expect(try document.render() == first)
  }

  @Test func `words can be searched and copied, joined letters too`() throws {
    let text = try ReadPaper(
      PaperDocument.sample([
        .paragraph("The officer's " + .bold("first") + " post was " + .italic("quoted") + "."),
        .list(["Stay away from the mall", "Call the family line"]),
        .quote("We will update at 4:00 p.m.", source: "Post 2"), .note("Small print"),
      ]).render()
    ).text()
    for words in [
      "The officer's first post was quoted.", "Stay away from the mall", "update at 4:00 p.m.",
      "Post 2", "Small print",
    ] {
      #expect(text.contains(words))
    }
  }

  @Test func `every page has the mark, the footer and its number`() throws {
    let pages = try ReadPaper(
      PaperDocument.sample([.paragraph("One"), .pageBreak, .paragraph("Two"), .pageBreak])
        .render()
    ).pages()
    #expect(pages.count == 3)
    for (place, page) in pages.enumerated() {
      #expect(page.contains("EXERCISE"))
      #expect(page.contains("Fairhaven"))
      #expect(page.contains("Page \(place + 1) of 3"))
    }
  }

  @Test func `a table repeats its header on every page that it reaches`() throws {
    let rows = (1...90).map { [PaperText("Post \($0)"), PaperText("\($0 * 11)")] }
    let table = PaperTable(
      columns: [PaperColumn("What was said", weight: 3), PaperColumn("Seen", isNumeric: true)],
      rows: rows)
    let pages = try ReadPaper(PaperDocument.sample([.table(table)]).render()).pages()
    #expect(pages.count > 2)
    #expect(pages.allSatisfy { $0.contains("What was said") })
    #expect(pages.last?.contains("Post 90") == true)
  }

  @Test func `a row that is higher than a page loses nothing`() throws {
    let long = (1...1_500).map { "word\($0)" }.joined(separator: " ")
    let table = PaperTable(
      columns: [PaperColumn("A", weight: 1), PaperColumn("B", weight: 3)],
      rows: [[PaperText(long), "beside"], ["after", "it"]])
    let text = try ReadPaper(PaperDocument.sample([.table(table)]).render()).text()
    for number in 1...1_500 where !text.contains("word\(number)") {
      Issue.record("word\(number) is missing")
    }
    #expect(text.contains("after"))
  }

  @Test func `a heading never stands alone at the bottom of a page`() throws {
    let figure = PaperFigure(try SVGDrawing(SampleDrawing.words), alternative: "A name")
    for lines in stride(from: 38, through: 50, by: 3) {
      let filler = Array(repeating: PaperBlock.note("filler"), count: lines)
      let pages = try ReadPaper(
        PaperDocument.sample(
          filler + [.heading(2, "Chart"), .paragraph("It says so."), .figure(figure)]
        ).render()
      ).pages()
      let page = try #require(pages.first { $0.contains("Chart") })
      #expect(page.contains("It says so.") && page.contains("Mona Reyes"), "\(lines) lines")
    }
  }

  @Test func `who said something stands with what was said`() throws {
    for lines in stride(from: 38, through: 50, by: 4) {
      let filler = Array(repeating: PaperBlock.note("filler"), count: lines)
      let pages = try ReadPaper(
        PaperDocument.sample(filler + [.paragraph("Reyes wrote:"), .quote("Well done.")]).render()
      ).pages()
      let page = try #require(pages.first { $0.contains("Reyes wrote:") })
      #expect(page.contains("Well done."), "\(lines) lines")
    }
  }

  @Test func `a sheet may be A4`() throws {
    let facts = try ReadPaper(PaperDocument.sample([.rule], size: .a4).render()).facts()
    #expect(facts.contains("(A4)"))
  }
}
