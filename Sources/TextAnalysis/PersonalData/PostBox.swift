/// Boxes at a post office and the addresses of ships and bases.
enum PostBox {
  static func range(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    box(pieces, at: place) ?? military(pieces, at: place)
  }

  /// A box of a post office or of a base: "PO Box 149", "PSC 1437, Box 3833", "Unit 1293 Box 4311".
  private static func box(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    guard pieces.isSpace(place - 1), pieces.isWord(place - 2, "box"), pieces.isSpace(place - 3)
    else { return nil }
    guard let start = postOffice(pieces, place - 4) ?? base(pieces, place - 4) else { return nil }
    let unit = AddressUnit.end(pieces, after: place + 1)
    let end = unit ?? place + 1
    return start..<(AddressTail.read(pieces, after: end)?.end ?? end)
  }

  private static func postOffice(_ pieces: TextPieces, _ last: Int) -> Int? {
    if pieces.isWord(last, "po") { return last }
    let at = pieces.mark(last) == "." ? last - 1 : last
    guard pieces.isWord(at, "o") else { return nil }
    let first = pieces.mark(at - 1) == "." ? at - 2 : at - 1
    return pieces.isWord(first, "p") ? first : nil
  }

  private static func base(_ pieces: TextPieces, _ last: Int) -> Int? {
    let at = pieces.mark(last) == "," ? last - 1 : last
    guard pieces.isDigits(at), pieces.isSpace(at - 1),
      pieces.isWord(at - 2, "psc") || pieces.isWord(at - 2, "unit") || pieces.isWord(at - 2, "cmr")
    else { return nil }
    return at - 2
  }

  /// "USNS Bergman, FPO AP 93757", anchored at the ZIP code.
  private static func military(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    guard pieces.length(place) == 5, pieces.isSpace(place - 1), pieces.isSpace(place - 3),
      ["aa", "ae", "ap"].contains(pieces.lowercased(place - 2)),
      ["apo", "fpo", "dpo"].contains(pieces.lowercased(place - 4))
    else { return nil }
    var start = place - 4
    for at in stride(from: place - 5, to: place - 13, by: -1) {
      if pieces.isWord(at), ["uss", "usns", "uscgc", "usnv", "usv"].contains(pieces.lowercased(at))
      {
        start = at
      }
    }
    return start..<place + 1
  }
}
