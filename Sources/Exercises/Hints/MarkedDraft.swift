import DraftReview
import Markup
import TextAnalysis

/// A draft with its findings underlined; each leads to its card.
struct MarkedDraft: HTML {
  let hints: DraftHints

  var body: some HTML {
    if pieces.contains(where: { $0.finding != nil }) {
      Element("p", ["class": "marked-text", "dir": "auto"]) {
        Element("span", ["class": "visually-hidden"]) { "Your text, with what was found: " }
        pieces.map { Mark(piece: $0, deed: hints.draft.deed) }
      }
    }
  }

  private var pieces: [MarkedPiece] {
    MarkedPiece.pieces(of: hints.draft.text, findings: hints.findings)
  }
}

private struct Mark: HTML {
  let piece: MarkedPiece
  let deed: String

  var body: some HTML {
    if let (index, severity) = piece.finding {
      Element(
        "a",
        ["class": "mark mark-\(severity.rawValue)", "href": "#\(HintCard.id(index, in: deed))"]
      ) { piece.text }
    } else {
      piece.text
    }
  }
}

/// A stretch of a text that stands in the same finding, or in none, from its first to its last
/// character.
struct MarkedPiece: Sendable {
  var text: String
  /// The gravest finding that holds it, by its place in the list.
  var finding: (index: Int, severity: Finding.Severity)?

  /// The whole text in pieces; the first finding of the list has a place that several share.
  static func pieces(of text: String, findings: [Finding]) -> [MarkedPiece] {
    let scalars = Array(text.unicodeScalars)
    var owner = [Int](repeating: -1, count: scalars.count)
    for (index, finding) in findings.enumerated().reversed() {
      guard finding.span.start < finding.span.end else { continue }
      let places = (finding.span.start..<finding.span.end).clamped(to: 0..<scalars.count)
      for place in places { owner[place] = index }
    }
    var pieces: [MarkedPiece] = []
    var start = 0
    while start < scalars.count {
      let mark = owner[start]
      let end = owner[start...].firstIndex { $0 != mark } ?? scalars.count
      let found = findings.indices.contains(mark) ? findings[mark] : nil
      pieces.append(
        MarkedPiece(
          text: String(String.UnicodeScalarView(scalars[start..<end])),
          finding: found.map { (mark, $0.severity) }))
      start = end
    }
    return pieces
  }
}
