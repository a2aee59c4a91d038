import DraftReview
import Markup
import TextAnalysis

/// A text with its findings underlined; each leads to its card.
struct MarkedText: HTML {
  let passage: ReviewedPassage
  let review: SettledReview

  var body: some HTML {
    Element("p", ["class": "marked-text", "dir": "auto"]) {
      pieces.map { piece in
        Piece(piece: piece)
      }
    }
  }

  private struct Piece: HTML {
    let piece: MarkedPiece

    var body: some HTML {
      if let key = piece.key, let severity = piece.severity {
        Element("a", ["class": "mark mark-\(severity.rawValue)", "href": "#\(key.anchor)"]) {
          piece.text
        }
      } else {
        piece.text
      }
    }
  }

  private var pieces: [MarkedPiece] {
    let findings = passage.findings.map(\.finding).filter {
      review.decision(about: $0, in: passage) == nil
    }
    return MarkedPiece.pieces(of: passage.text, field: passage.field, findings: findings)
  }
}

/// A stretch of a text that stands in the same findings from its first to its last character.
struct MarkedPiece: Equatable {
  var text: String
  /// The gravest finding that holds it.
  var key: FindingKey?
  var severity: Finding.Severity?

  /// The whole text in pieces; findings that overlap are cut where one begins or ends.
  static func pieces(
    of text: String, field: DraftField, findings: [Finding]
  ) -> [MarkedPiece] {
    let scalars = Array(text.unicodeScalars)
    let placed = findings.filter {
      $0.span.start < $0.span.end && $0.span.start >= 0 && $0.span.end <= scalars.count
    }
    // By gravity, so that the first that holds a place is the gravest.
    let ordered = placed.sorted { ($0.severity, $1.span.start) > ($1.severity, $0.span.start) }
    var owner = [Int](repeating: -1, count: scalars.count)
    for (index, finding) in ordered.enumerated().reversed() {
      for place in finding.span.start..<finding.span.end { owner[place] = index }
    }
    var pieces: [MarkedPiece] = []
    var start = 0
    for end in 1..<max(2, scalars.count + 1) where end <= scalars.count {
      guard end == scalars.count || owner[end] != owner[start] else { continue }
      var piece = String.UnicodeScalarView()
      piece.append(contentsOf: scalars[start..<end])
      let finding = ordered.indices.contains(owner[start]) ? ordered[owner[start]] : nil
      pieces.append(
        MarkedPiece(
          text: String(piece),
          key: finding.map { FindingKey(field: field, finding: $0) },
          severity: finding?.severity))
      start = end
    }
    return pieces
  }
}
