import Foundation
import Paper
import Testing

struct DrawingTests {
  static let red = "/9j/4AAQSkZJRg=="

  @Test func `a drawing becomes a PDF page with its words and what they mean`() throws {
    let drawing = try SVGDrawing(SampleDrawing.words, style: ".name { fill: #123456 }")
    let paper = ReadPaper(
      try drawing.pdf(
        title: "Certificate", author: "Fairhaven", date: Date(timeIntervalSince1970: 0),
        alternative: "Certificate", sheet: .letter))
    #expect(try paper.text().contains("Mona Reyes"))
    #expect(try paper.facts().contains("792 x 612 pts"))
    let words = "Certificate".utf16.map { String(format: "%04X", $0) }.joined()
    #expect(paper.source.contains("/Alt <FEFF\(words)>"))
  }

  @Test func `a drawing becomes a picture as wide as wanted`() throws {
    let bytes = try SVGDrawing(SampleDrawing.words).png(width: 640)
    #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(Array(bytes[16..<24]) == [0, 0, 2, 128, 0, 0, 1, 64])
    #expect(try SVGDrawing(SampleDrawing.words).png(width: 640) == bytes)
  }

  @Test(arguments: [0, -1, 9_000])
  func `a picture of an impossible width is refused`(width: Int) throws {
    let drawing = try SVGDrawing(SampleDrawing.words)
    #expect(throws: PaperError.badWidth(8_000)) { try drawing.png(width: width) }
  }

  @Test func `style rules reach the drawing`() throws {
    let square = SampleDrawing.svg("<rect class='s' width='50' height='50'/>")
    let plain = try SVGDrawing(square).png(width: 100)
    #expect(try SVGDrawing(square, style: ".s { fill: #ff0000 }").png(width: 100) != plain)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", SVGFault.script),
    ("<foreignObject/>", .foreignContent),
    ("<image href='file:///etc/passwd'/>", .outsideReference("file:///etc/passwd")),
    ("<image xlink:href=\"http://x.example/a.png\"/>", .outsideReference("http://x.example/a.png")),
    ("<use href='other.svg#a'/>", .outsideReference("other.svg#a")),
    ("<rect fill='url(http://x.example/#g)'/>", .outsideReference("http://x.example/#g")),
    ("<style>@import 'x.css';</style>", .styleSheet),
    ("<image href='data:image/svg+xml;base64,AAAA'/>", .embeddedPicture),
    ("<image href='data:image/jpeg;base64,\(red)'/>", .embeddedPicture),
  ])
  func `a drawing that reaches outside itself is refused`(inside: String, fault: SVGFault) {
    #expect(throws: PaperError.drawingRefused(fault)) {
      try SVGDrawing(SampleDrawing.svg(inside))
    }
  }

  @Test func `a small PNG may stand inside a drawing`() throws {
    let square = try SVGDrawing(
      SampleDrawing.svg("<rect width='200' height='100' fill='red'/>")
    ).png(width: 20)
    let inside = "data:image/png;base64,\(Data(square).base64EncodedString())"
    let drawing = try SVGDrawing(
      SampleDrawing.svg("<image width='200' height='100' href='\(inside)'/>"))
    #expect(try drawing.png(width: 20) == square)
  }

  @Test func `a picture of the machine stays unread, however its address is written`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).png")
    let square = SampleDrawing.svg("<rect width='200' height='100' fill='red'/>")
    try Data(SVGDrawing(square).png(width: 20)).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let hidden = "&#102;ile://\(file.path)"
    let drawing = try SVGDrawing(
      SampleDrawing.svg("<image width='200' height='100' href='&#x66;\(hidden.dropFirst(6))'/>"))
    #expect(try drawing.png(width: 20) == SVGDrawing(SampleDrawing.svg("")).png(width: 20))
  }

  @Test(arguments: [
    "", "<svg", "not a drawing", "<html></html>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><g></svg>",
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>\u{0}</svg>",
  ])
  func `what is no drawing is refused with a reason`(source: String) {
    let error = #expect(throws: PaperError.self) { try SVGDrawing(source) }
    guard case .drawingUnreadable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    "viewBox='0 0 1e9 1e9'", "viewBox='0 0 0 0'", "viewBox='0 0 -5 9'", "width='1e300' height='1'",
    "viewBox='0 0 nan 5'", "width='0.001' height='5'",
  ])
  func `a drawing without a sensible size is refused`(head: String) {
    let source = "<svg xmlns='http://www.w3.org/2000/svg' \(head)></svg>"
    #expect(throws: PaperError.drawingHasNoSize) { try SVGDrawing(source) }
  }

  @Test func `entities and very large drawings are refused`() {
    let bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]>" + SampleDrawing.svg("<text>&a;</text>")
    #expect(throws: PaperError.drawingRefused(.entities)) { try SVGDrawing(bomb) }
    let large = SampleDrawing.svg(String(repeating: "<g/>", count: 1_100_000))
    #expect(throws: PaperError.drawingTooLarge(limit: 4 * 1_048_576)) { try SVGDrawing(large) }
  }

  @Test func `a drawing that multiplies itself ends`() throws {
    let levels = (1...12).map { level in
      let uses = String(repeating: "<use href='#l\(level - 1)'/>", count: 10)
      return "<g id='l\(level)'>\(uses)</g>"
    }
    let inside = "<defs><g id='l0'><rect width='1' height='1'/></g>\(levels.joined())</defs>"
    let drawing = try SVGDrawing(SampleDrawing.svg(inside + "<use href='#l12'/>"))
    #expect(throws: PaperError.drawingFailed) { try drawing.png(width: 10) }
  }
}
