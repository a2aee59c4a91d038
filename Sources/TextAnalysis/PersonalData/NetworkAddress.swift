/// IP addresses: four numbers up to 255, or up to eight groups of hexadecimal digits.
enum NetworkAddress {
  /// Anchored at a digit or at a colon.
  static func read(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    pieces.isDigits(place)
      ? readFour(pieces, at: place) ?? readSix(pieces, at: place)
      : readSix(pieces, at: place)
  }

  private static func readFour(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    guard !pieces.touchesWord(before: place) else { return nil }
    for index in 0..<4 {
      let at = place + 2 * index
      guard pieces.length(at) <= 3, let number = pieces.number(at), number <= 255,
        index == 3 || (pieces.mark(at + 1) == "." && pieces.touch(at, at + 1)),
        index == 3 || pieces.touch(at + 1, at + 2)
      else { return nil }
    }
    guard !pieces.touchesVersion(after: place + 6),
      !pieces.words(before: place, atMost: 1).contains(where: versions.contains)
    else { return nil }
    return PieceReading(kind: .networkAddress, pieces: place..<place + 7)
  }

  private static let versions: Set<String> = ["v", "version", "ver", "release", "build"]

  private static func readSix(_ pieces: TextPieces, at place: Int) -> PieceReading? {
    var start = place
    while start > 0, place - start < 24, pieces.touch(start - 1, start), isPart(pieces, start - 1) {
      start -= 1
    }
    var end = place + 1
    while end < pieces.count, end - place < 32, pieces.touch(end - 1, end), isPart(pieces, end) {
      end += 1
    }
    // A colon after the address belongs to the sentence.
    while end > start, pieces.mark(end - 1) == ":", pieces.mark(end - 2) != ":" { end -= 1 }
    guard isSix(pieces, start..<end), !pieces.touchesWord(before: start),
      !pieces.touchesWord(after: end - 1)
    else { return nil }
    return PieceReading(kind: .networkAddress, pieces: start..<end)
  }

  private static func isPart(_ pieces: TextPieces, _ place: Int) -> Bool {
    switch pieces[place].kind {
    case .mark(":"): true
    case .digits: pieces.length(place) <= 4
    case .word:
      pieces.length(place) <= 4
        && pieces.lowercased(place).unicodeScalars.allSatisfy { (97...102).contains($0.value) }
    default: false
    }
  }

  /// Eight groups, or fewer with one "::"; at least one digit, so that no word is taken.
  private static func isSix(_ pieces: TextPieces, _ range: Range<Int>) -> Bool {
    var groups: [Int] = [0]
    var hasDigit = false
    for place in range {
      if pieces.mark(place) == ":" {
        groups.append(0)
      } else {
        groups[groups.count - 1] += pieces.length(place)
        hasDigit = hasDigit || pieces.isDigits(place)
      }
    }
    guard hasDigit, groups.allSatisfy({ $0 <= 4 }) else { return false }
    let filled = groups.count { $0 > 0 }
    if filled == 8 { return groups.count == 8 }
    let gaps = zip(groups.dropFirst(), groups.dropFirst(2)).count { $0.0 == 0 && $0.1 > 0 }
    return gaps == 1 && (2...7).contains(filled) && groups.count <= 9
      && groups.contains { $0 >= 3 }
  }
}

extension TextPieces {
  fileprivate func touchesVersion(after place: Int) -> Bool {
    touchesWord(after: place) && mark(place + 1) != ":" && mark(place + 1) != "/"
  }
}
