/// Street addresses with a house number, boxes at a post office, and military mail.
///
/// A street without a house number, a block ("1200 block of Oak Street"), a crossing or a highway
/// leads to no home and is none.
enum StreetAddress {
  /// Anchored at the house number, or at the number of the box.
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard pieces.length(place) <= 6, !pieces.touchesWord(before: place) else { return nil }
    let range =
      PostBox.range(pieces, at: place) ?? numberFirst(pieces, at: place)
      ?? numberLast(pieces, at: place)
    return range.map { PieceReading(kind: .streetAddress, pieces: $0) }
  }

  /// "1420 Oak Street, Apt 4B, Springfield, IL 62704".
  private static func numberFirst(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    guard !isOtherNumber(pieces, place),
      let name = StreetName(pieces, after: houseNumberEnd(pieces, place))
    else { return nil }
    let unit = AddressUnit.end(pieces, after: name.end)
    let unitBefore = AddressUnit.start(pieces, before: place)
    let proofs = Proofs(
      unit: unit != nil || unitBefore != nil,
      tail: AddressTail.read(pieces, after: unit ?? name.end),
      cue: hasHomeCue(pieces, place)
    )
    guard name.isStreet(numberOf: pieces.length(place), proofs),
      proofs.hasAny || !isYearOrService(pieces, place, before: name.end)
    else { return nil }
    return (unitBefore ?? place)..<(proofs.tail?.end ?? unit ?? name.end)
  }

  /// What besides the street's name speaks for an address.
  struct Proofs {
    var unit: Bool
    var tail: AddressTail?
    var cue: Bool

    var hasAny: Bool { unit || tail != nil || cue }
  }

  /// "2026 Oak Street Festival", "511 Travel Road Reports".
  private static func isYearOrService(
    _ pieces: TextPieces, _ place: Int, before end: Int
  ) -> Bool {
    guard let number = pieces.number(place),
      (1900...2099).contains(number) || [211, 311, 511, 911, 988].contains(number)
    else { return false }
    return pieces.isSpace(end) && pieces.isCapitalised(end + 1)
  }

  /// "Ziegelgasse 19", "Rua Mina 50".
  private static func numberLast(_ pieces: TextPieces, at place: Int) -> Range<Int>? {
    guard pieces.length(place) <= 4, pieces.isSpace(place - 1), !pieces.touchesWord(after: place)
    else { return nil }
    guard let (start, leads) = nameStart(pieces, before: place) else { return nil }
    let nearest = pieces.lowercased(place - 2)
    let compound = StreetName.isCompound(nearest)
    guard leads || compound || livesThere(pieces, start) else { return nil }
    let unit = AddressUnit.end(pieces, after: place + 1)
    let tail = AddressTail.read(pieces, after: unit ?? place + 1)
    return start..<(tail?.end ?? unit ?? place + 1)
  }

  /// Where the name before a number begins, and whether with a word such as "rue".
  private static func nameStart(
    _ pieces: TextPieces, before place: Int
  ) -> (start: Int, leads: Bool)? {
    var start = place
    for _ in 0..<6 {
      guard pieces.isSpace(start - 1) else { break }
      let at = pieces.mark(start - 2) == "." ? start - 3 : start - 2
      let word = pieces.lowercased(at)
      guard pieces.isWord(at), pieces.isNamePart(at, word), !AddressWords.units.contains(word)
      else { break }
      start = at
      if AddressWords.leading.contains(word), !AddressWords.shyLeading.contains(word),
        start < place - 2
      {
        return (start, true)
      }
    }
    while start < place, !pieces.isCapitalised(start), pieces.hasCapitals { start += 1 }
    return start < place ? (start, false) : nil
  }

  /// "lives on", "lives at" and "address:" directly before.
  private static func livesThere(_ pieces: TextPieces, _ place: Int) -> Bool {
    let words = pieces.words(before: place, atMost: 2)
    guard let first = words.first else { return false }
    if words.count == 2, ["at", "on", "in"].contains(first) {
      return ["lives", "living", "resides", "residing", "lived"].contains(words[1])
    }
    return ["address", "residence"].contains(first)
  }

  private static func hasHomeCue(_ pieces: TextPieces, _ place: Int) -> Bool {
    pieces.words(before: place, atMost: 8).contains(where: AddressWords.homes.contains)
      || pieces.mark(place - 2) == ":" && pieces.isWord(place - 3, "address")
  }

  /// "12B", "221b", "12-14", "12 1/2".
  private static func houseNumberEnd(_ pieces: TextPieces, _ place: Int) -> Int {
    var end = place + 1
    if pieces.touch(end - 1, end), pieces.isWord(end), pieces.length(end) == 1 { end += 1 }
    if pieces.mark(end) == "-", pieces.touch(end - 1, end), pieces.isDigits(end + 1),
      pieces.length(end + 1) <= 5
    {
      end += 2
    }
    if pieces.isSpace(end), pieces.isDigits(end + 1), pieces.mark(end + 2) == "/",
      pieces.isDigits(end + 3)
    {
      end += 4
    }
    return end
  }

  private static func isOtherNumber(_ pieces: TextPieces, _ place: Int) -> Bool {
    if pieces.mark(place - 1) == "#" || AddressUnit.word(pieces, before: place) != nil {
      return true
    }
    guard let before = pieces.words(before: place, atMost: 1).first else { return false }
    if !pieces.isSpace(place - 1) { return false }
    if ["the", "our", "this", "annual", "about", "over", "in"].contains(before) {
      guard let number = pieces.number(place) else { return true }
      return before != "in" || (1900...2099).contains(number)
    }
    // "Apt. 675 62314 Mellemvej": a number before says that this one goes with it.
    return pieces.isWord(place - 2) && AddressWords.numbered.contains(before)
  }
}

extension TextPieces {
  /// Whether a word may stand in the name of a street or town.
  func isNamePart(_ place: Int, _ word: String) -> Bool {
    if AddressWords.notNames.contains(word) { return false }
    return isCapitalised(place) || !hasCapitals || AddressWords.linking.contains(word)
  }
}
