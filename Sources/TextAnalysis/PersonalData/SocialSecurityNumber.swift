/// United States Social Security numbers: 3-2-4 digits without the areas that are never issued.
enum SocialSecurityNumber {
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard !pieces.touchesWord(before: place) else { return nil }
    let groups = DigitGroups(pieces, from: place)
    for shape in [3, 1] where groups.places.count >= shape {
      let number = groups.prefix(shape)
      guard shape == 3 ? number.lengths == [3, 2, 4] : number.lengths == [9],
        groups.places.count == shape || groups.separators[shape - 1] == " ",
        isIssued(number.digits(pieces)), number.isUniform
      else { continue }
      let last = number.range.upperBound - 1
      guard !pieces.touchesWord(after: last), mayStandAlone(number) || hasCue(pieces, place) else {
        return nil
      }
      return PieceReading(kind: .socialSecurityNumber, pieces: number.range)
    }
    return nil
  }

  private static func mayStandAlone(_ number: DigitGroups) -> Bool {
    number.separators.first == "-"
  }

  private static func hasCue(_ pieces: TextPieces, _ place: Int) -> Bool {
    pieces.words(before: place, atMost: 5).contains { ["ssn", "social", "security"].contains($0) }
  }

  static func isIssued(_ digits: [UInt8]) -> Bool {
    let number = digits.reduce(0) { $0 * 10 + Int($1) }
    let (area, group, serial) = (number / 1_000_000, number / 10_000 % 100, number % 10_000)
    return (1..<900).contains(area) && area != 666 && group > 0 && serial > 0
  }
}

extension TextPieces {
  /// Whether letters, or a sign that joins, stand directly before: then it is part of a longer code.
  func touchesWord(before place: Int) -> Bool {
    guard touch(place - 1, place) else { return false }
    switch self[place - 1].kind {
    case .word, .mark("_"), .mark("&"), .mark("="), .mark("$"), .mark("€"), .mark("£"): return true
    case .mark("-"), .mark("/"), .mark("."), .mark(","), .mark(":"):
      return touch(place - 2, place - 1) && (isWord(place - 2) || isDigits(place - 2))
        && !(mark(place - 1) == ":" && isWord(place - 2))
    default: return false
    }
  }

  func touchesWord(after place: Int) -> Bool {
    guard touch(place, place + 1) else { return false }
    switch self[place + 1].kind {
    case .word, .mark("_"), .mark("%"), .mark("="): return true
    case .mark("-"), .mark("/"), .mark("."), .mark(","), .mark(":"):
      return touch(place + 1, place + 2) && (isDigits(place + 2))
    default: return false
    }
  }
}
