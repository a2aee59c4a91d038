/// "Apt 4B", "Suite 680", "Flat 3", "#12": a part of a building.
enum AddressUnit {
  /// One past the units that follow a street, also on the next line; nil when there is none.
  static func end(_ pieces: TextPieces, after end: Int) -> Int? {
    var found: Int?
    for _ in 0..<2 {
      guard let next = one(pieces, from: AddressTail.afterGap(pieces, found ?? end)) else { break }
      found = next
    }
    return found
  }

  private static func one(_ pieces: TextPieces, from start: Int) -> Int? {
    var at = start
    if pieces.mark(at) == "#" {
      return pieces.isDigits(at + 1) && pieces.touch(at, at + 1) ? at + 2 : nil
    }
    guard pieces.isWord(at), AddressWords.units.contains(pieces.lowercased(at)) else { return nil }
    at += 1
    for _ in 0..<3 where pieces.mark(at) == "." || pieces.isSpace(at) || pieces.mark(at) == "#" {
      at += 1
    }
    return number(pieces, at)
  }

  /// "4", "4B", "B4", "B".
  private static func number(_ pieces: TextPieces, _ at: Int) -> Int? {
    if pieces.isDigits(at), pieces.length(at) <= 5 {
      let letter = pieces.touch(at, at + 1) && pieces.isWord(at + 1) && pieces.length(at + 1) == 1
      return letter ? at + 2 : at + 1
    }
    guard pieces.isCapitals(at), pieces.length(at) == 1 else { return nil }
    let digits = pieces.touch(at, at + 1) && pieces.isDigits(at + 1)
    return digits ? at + 2 : at + 1
  }

  /// Where a unit before the house number begins: "Flat 3, 14 Crown Road".
  static func start(_ pieces: TextPieces, before place: Int) -> Int? {
    var at = place - 1
    while at > place - 3, pieces.isBlank(at) || pieces.mark(at) == "," { at -= 1 }
    if pieces.isWord(at), pieces.length(at) == 1, pieces.touch(at - 1, at) { at -= 1 }
    guard at < place - 1, pieces.isDigits(at), pieces.length(at) <= 5 else { return nil }
    return word(pieces, before: at)
  }

  /// The word "Apt" or "Suite" directly before a number.
  static func word(_ pieces: TextPieces, before place: Int) -> Int? {
    var at = place - 1
    while at > place - 3, pieces.isSpace(at) || pieces.mark(at) == "." { at -= 1 }
    guard pieces.isWord(at), AddressWords.units.contains(pieces.lowercased(at)) else { return nil }
    return at
  }
}
