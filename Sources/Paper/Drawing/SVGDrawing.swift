package import Foundation

/// A drawing in SVG that is safe to put on paper: it stands alone, and it has a sensible size.
package struct SVGDrawing: Sendable, Equatable {
  /// In pixels of 1/96 inch.
  package let width: Double
  package let height: Double
  let source: String
  let style: String

  static let mostBytes = 4 * 1_048_576
  static let mostPixels = 40_000_000.0
  package static let mostWidth = 8_000

  /// `style` holds rules of CSS for the drawing, with literal values: custom properties are not
  /// known on paper.
  package init(_ source: String, style: String = "") throws(PaperError) {
    guard source.utf8.count + style.utf8.count <= Self.mostBytes else {
      throw .drawingTooLarge(limit: Self.mostBytes)
    }
    if let fault = SVGInspection(source).fault() ?? SVGInspection(style).fault() {
      throw .drawingRefused(fault)
    }
    let opened = try OpenedSVG(source: source, style: style)
    guard let size = opened.size, (1...100_000).contains(size.width),
      (1...100_000).contains(size.height)
    else { throw .drawingHasNoSize }
    self.source = source
    self.style = style
    (width, height) = size
  }

  /// The drawing as a picture of so many pixels across, see-through where nothing is drawn.
  package func png(width pixels: Int) throws(PaperError) -> [UInt8] {
    guard (1...Self.mostWidth).contains(pixels) else { throw .badWidth(Self.mostWidth) }
    let down = max(1, (height * Double(pixels) / width).rounded())
    guard down * Double(pixels) <= Self.mostPixels else { throw .drawingHasNoSize }
    return try OpenedSVG(source: source, style: style).png(width: pixels, height: Int(down))
  }

  /// The drawing alone on one page: its own size, or as large as fits on a sheet, turned as the
  /// drawing is.
  ///
  /// `alternative` is what the page says, for those who hear it.
  package func pdf(
    title: String, language: String = "en-US", author: String, date: Date, alternative: String,
    sheet: PaperSize? = nil
  ) throws(PaperError) -> [UInt8] {
    let page = DrawingPage(width: width, height: height, sheet: sheet)
    let file = PaperFile(
      width: page.width, height: page.height,
      facts: PaperFacts(title: title, language: language, author: author, date: date))
    file.begin(.figure, alternative: alternative)
    try file.draw(OpenedSVG(source: source, style: style), in: page.place)
    file.end(.figure)
    return try file.finished()
  }
}

/// Where a drawing stands that has a page for itself.
private struct DrawingPage {
  let width: Double
  let height: Double
  let place: PaperRectangle

  init(width drawn: Double, height tall: Double, sheet: PaperSize?) {
    guard let sheet else {
      let scale = min(0.75, 14_000 / max(drawn, tall))
      (width, height) = (drawn * scale, tall * scale)
      place = PaperRectangle(x: 0, y: 0, width: drawn * scale, height: tall * scale)
      return
    }
    let isWide = drawn > tall
    width = isWide ? sheet.height : sheet.width
    height = isWide ? sheet.width : sheet.height
    let scale = min(width / drawn, height / tall)
    place = PaperRectangle(
      x: (width - drawn * scale) / 2, y: (height - tall * scale) / 2, width: drawn * scale,
      height: tall * scale)
  }
}
