package import Foundation

/// A report for people to keep: what it says, and nothing about where it lands on a page.
///
/// The same document always gives the same bytes: the date is given, never read from a clock.
package struct PaperDocument: Sendable, Equatable {
  package var title: String
  /// As in HTML: `en-US`, `es`, `ar`.
  package var language: String
  package var author: String
  package var date: Date
  package var size: PaperSize
  package var margins: PaperMargins
  package var blocks: [PaperBlock]

  package init(
    title: String, language: String = "en-US", author: String, date: Date,
    size: PaperSize = .letter, margins: PaperMargins = PaperMargins(),
    blocks: [PaperBlock] = []
  ) {
    self.title = title
    self.language = language
    self.author = author
    self.date = date
    self.size = size
    self.margins = margins
    self.blocks = blocks
  }

  /// The document as a tagged PDF with text that can be searched and copied.
  package func render() throws(PaperError) -> [UInt8] {
    try Typesetter.render(self)
  }
}

/// What stands at the top and the bottom of every page; “Page 2 of 9” is added at the bottom.
package struct PaperMargins: Sendable, Equatable {
  /// A short word in a box at the top right, for example `EXERCISE`.
  package var mark: String?
  package var header: String
  package var footer: String

  package init(mark: String? = nil, header: String = "", footer: String = "") {
    self.mark = mark
    self.header = header
    self.footer = footer
  }
}
