/// Letters and digits written as one code, as on a plate or a licence.
struct CodeRun: Equatable {
  var range: Range<Int>
  var letters = 0
  var digits = 0

  /// The run of touching pieces around a digit; single hyphens join.
  init(_ pieces: TextPieces, around place: Int) {
    var start = place
    var end = place + 1
    for _ in 0..<6 {
      if Self.joins(pieces, start - 1, start, next: start - 2) { start -= 1 }
      if Self.joins(pieces, end, end - 1, next: end + 1) { end += 1 }
    }
    range = start..<end
    count(pieces)
  }

  private static func joins(_ pieces: TextPieces, _ at: Int, _ from: Int, next: Int) -> Bool {
    let touches = at < from ? pieces.touch(at, from) : pieces.touch(from, at)
    guard touches else { return false }
    switch pieces[at].kind {
    case .word, .digits: return true
    case .mark("-"):
      let goesOn = next < at ? pieces.touch(next, at) : pieces.touch(at, next)
      return goesOn && (pieces.isWord(next) || pieces.isDigits(next))
    default: return false
    }
  }

  private mutating func count(_ pieces: TextPieces) {
    letters = 0
    digits = 0
    for place in range {
      if pieces.isDigits(place) { digits += pieces.length(place) }
      if pieces.isWord(place) { letters += pieces.length(place) }
    }
  }

  /// Takes in a neighbouring code of capitals or digits: "ABC 1234", "AB12 CDE".
  mutating func joinNeighbours(_ pieces: TextPieces) {
    let after = range.upperBound
    if pieces.isSpace(after), fits(pieces, after + 1) {
      range = range.lowerBound..<after + 2
    }
    let before = range.lowerBound - 1
    if pieces.isSpace(before), fits(pieces, before - 1), !isState(pieces, before - 1) {
      range = before - 1..<range.upperBound
    }
    count(pieces)
  }

  private func fits(_ pieces: TextPieces, _ place: Int) -> Bool {
    let length = pieces.length(place)
    guard length <= 4, letters + digits + length <= 8 else { return false }
    if pieces.isDigits(place) { return letters > 0 && length >= 2 }
    return pieces.isCapitals(place) && length >= 2
  }

  private func isState(_ pieces: TextPieces, _ place: Int) -> Bool {
    AddressWords.states.contains(pieces.lowercased(place))
  }

  var total: Int { letters + digits }
}
