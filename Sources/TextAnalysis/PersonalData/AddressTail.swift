/// What follows a street: town, state, country and ZIP code or postcode.
struct AddressTail: Equatable {
  /// One past its last piece.
  var end: Int

  /// Whether it ends with a ZIP code or a postcode.
  var hasCode: Bool

  /// Up to five parts that end with a code or a state; a town alone is no tail.
  static func read(_ pieces: TextPieces, after start: Int) -> AddressTail? {
    var best: AddressTail?
    var at = start
    var separated = true
    for _ in 0..<5 {
      let next = afterGap(pieces, at)
      guard next > at else { return best }
      if let end = postcodeEnd(pieces, next) { return AddressTail(end: end, hasCode: true) }
      if let end = zipEnd(pieces, next), at > start, separated || best != nil {
        return AddressTail(end: end, hasCode: true)
      }
      let comma = next - at > 1 || pieces.isLine(at)
      if best == nil, !comma { separated = false }
      guard let part = Part(pieces, from: next) else { return best }
      at = part.end
      if part.isState {
        best = AddressTail(end: at, hasCode: false)
      } else if !separated {
        return best
      }
    }
    return best
  }

  /// Over blanks, commas, and the signs before quoted lines.
  static func afterGap(_ pieces: TextPieces, _ start: Int) -> Int {
    var at = start
    var lines = 0
    while at < start + 10 {
      switch pieces[at].kind {
      case .space, .mark(","): break
      case .line where at < pieces.count: lines += 1
      case .mark(">") where lines > 0, .mark("?") where lines > 0, .mark("|") where lines > 0:
        break
      default: return at
      }
      at += 1
    }
    return at
  }

  /// Four or five digits, with "-1234" or "-123" behind.
  private static func zipEnd(_ pieces: TextPieces, _ at: Int) -> Int? {
    guard pieces.isDigits(at), (4...5).contains(pieces.length(at)) else { return nil }
    if pieces.mark(at + 1) == "-", pieces.touch(at, at + 1),
      (3...4).contains(pieces.length(at + 2)),
      pieces.isDigits(at + 2)
    {
      return at + 3
    }
    return pieces.touchesWord(after: at) ? nil : at + 1
  }

  /// "SW1A 1AA" and "K1A 0B1".
  static func postcodeEnd(_ pieces: TextPieces, _ at: Int) -> Int? {
    guard pieces.isWord(at), pieces.length(at) <= 2, pieces.touch(at, at + 1),
      pieces.isDigits(at + 1), pieces.length(at + 1) <= 2
    else { return nil }
    var next = at + 2
    if pieces.isWord(next), pieces.touch(next - 1, next), pieces.length(next) == 1 { next += 1 }
    if pieces.isSpace(next) { next += 1 }
    guard pieces.isDigits(next), pieces.length(next) == 1, pieces.isWord(next + 1),
      pieces.touch(next, next + 1)
    else { return nil }
    if pieces.length(next + 1) == 2 { return next + 2 }
    guard pieces.length(next + 1) == 1, pieces.isDigits(next + 2), pieces.length(next + 2) == 1
    else { return nil }
    return next + 3
  }

  /// Up to four words between two separators.
  private struct Part {
    var end: Int
    var isState = false

    init?(_ pieces: TextPieces, from start: Int) {
      end = start
      var at = start
      for _ in 0..<5 {
        if pieces.mark(at) == "(" { at += 1 }
        let word = pieces.lowercased(at)
        isState = Self.isState(pieces, at, word)
        guard pieces.isWord(at), isState || pieces.isNamePart(at, word),
          AddressTail.postcodeEnd(pieces, at) == nil
        else { break }
        at += 1
        while pieces.mark(at) == "-", pieces.isWord(at + 1) { at += 2 }
        if pieces.mark(at) == ")" { at += 1 }
        end = at
        if isState || !pieces.isSpace(at) { break }
        at += 1
      }
      guard end > start else { return nil }
    }

    private static func isState(_ pieces: TextPieces, _ place: Int, _ word: String) -> Bool {
      if AddressWords.stateNames.contains(word) { return true }
      guard AddressWords.states.contains(word) else { return false }
      // "or", "in" and "me" are states only where they are written as such.
      return pieces.isCapitals(place) || pieces.isSpace(place + 1) && pieces.isDigits(place + 2)
    }
  }
}
