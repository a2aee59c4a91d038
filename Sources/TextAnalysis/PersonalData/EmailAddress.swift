/// E-mail addresses: a local part, an "@" and a domain with a dot.
enum EmailAddress {
  private static let longest = 40

  /// Anchored at the "@".
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    let start = localStart(pieces, before: place)
    guard start < place, let end = domainEnd(pieces, after: place) else { return nil }
    return PieceReading(kind: .email, pieces: start..<end)
  }

  private static func localStart(_ pieces: TextPieces, before place: Int) -> Int {
    var start = place
    while start > 0, place - start < longest, pieces.touch(start - 1, start) {
      switch pieces[start - 1].kind {
      case .word, .digits, .mark("."), .mark("_"), .mark("-"), .mark("+"), .mark("%"): start -= 1
      default: return trimmed(pieces, start, place)
      }
    }
    return trimmed(pieces, start, place)
  }

  /// A local part begins with a letter, a digit or an underscore.
  private static func trimmed(_ pieces: TextPieces, _ start: Int, _ place: Int) -> Int {
    var start = start
    while start < place, let mark = pieces.mark(start), mark != "_" { start += 1 }
    return start
  }

  /// One past the last piece of a domain with a dot and a last label of letters.
  private static func domainEnd(_ pieces: TextPieces, after place: Int) -> Int? {
    var at = place + 1
    var end: Int?
    var label = false
    var dots = 0
    while at < pieces.count, at - place < longest, pieces.touch(at - 1, at) {
      switch pieces[at].kind {
      case .word:
        if dots > 0, !pieces.touch(at, at + 1) || !pieces.isDigits(at + 1) { end = at + 1 }
        label = true
      case .digits: label = true
      case .mark("."):
        guard label else { return end }
        dots += 1
        label = false
      case .mark("-"): break
      default: return end
      }
      at += 1
    }
    return end
  }
}
