import Foundation
import Paper

extension PaperDocument {
  static func sample(
    _ blocks: [PaperBlock], title: String = "After-action report", language: String = "en-US",
    size: PaperSize = .letter
  ) -> PaperDocument {
    PaperDocument(
      title: title, language: language, author: "Fairhaven Police Department",
      date: Date(timeIntervalSince1970: 1_700_000_000), size: size,
      margins: PaperMargins(mark: "EXERCISE", header: title, footer: "Fairhaven"),
      blocks: blocks)
  }
}

enum SampleDrawing {
  static func svg(_ inside: String, head: String = "") -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
    viewBox="0 0 200 100" \(head)>\(inside)</svg>
    """
  }

  static let words = svg("<text x='10' y='50' class='name'>Mona Reyes</text>")
}
