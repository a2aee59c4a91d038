/// A text cut into runs of digits, letters, blanks and single marks.
///
/// Invisible characters inside a run belong to it, so that they hide nothing; elsewhere they are
/// left out. Asking beyond either end of the text answers "nothing there".
struct TextPieces {
  enum Kind: Equatable {
    case digits
    case word
    case space
    case line
    case mark(Unicode.Scalar)
  }

  struct Piece: Equatable {
    var kind: Kind
    var start: Int
    var end: Int
  }

  let scalars: [Unicode.Scalar]
  private(set) var all: [Piece] = []

  /// Whether any letter is a capital: in a text without, words in small letters may be names.
  let hasCapitals: Bool

  var count: Int { all.count }

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    hasCapitals = scalars.contains(where: \.isUpper)
    all.reserveCapacity(scalars.count / 3)
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      guard !scalar.isIgnorable else {
        place += 1
        continue
      }
      let kind = Self.kind(of: scalar)
      var end = place + 1
      if case .mark = kind {} else { end = Self.end(of: kind, in: scalars, from: end) }
      if kind == .line || kind == .space, let last = all.last, [.line, .space].contains(last.kind) {
        all[all.count - 1].end = end
        if kind == .line { all[all.count - 1].kind = .line }
      } else {
        all.append(Piece(kind: kind, start: place, end: end))
      }
      place = end
    }
  }

  private static func end(of kind: Kind, in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let scalar = scalars[end]
      if scalar.isIgnorable {
        end += 1
      } else if Self.kind(of: scalar) == kind {
        end += 1
      } else if kind == .word, scalar.isApostrophe, end + 1 < scalars.count,
        Self.kind(of: scalars[end + 1]) == .word
      {
        end += 2
      } else {
        return end
      }
    }
    return end
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind {
    if scalar.decimalDigit != nil { return .digits }
    if scalar.isLetter { return .word }
    if scalar.isLineBreak { return .line }
    if scalar.isSpace { return .space }
    switch scalar {
    case "‐", "‑", "‒", "–", "—", "−": return .mark("-")
    case "＠": return .mark("@")
    default: return .mark(scalar)
    }
  }

  subscript(place: Int) -> Piece {
    all.indices.contains(place)
      ? all[place] : Piece(kind: .line, start: scalars.count, end: scalars.count)
  }

  func mark(_ place: Int) -> Unicode.Scalar? {
    if case .mark(let mark) = self[place].kind { mark } else { nil }
  }

  func isDigits(_ place: Int) -> Bool { self[place].kind == .digits }

  func isWord(_ place: Int) -> Bool { self[place].kind == .word }

  func isWord(_ place: Int, _ word: String) -> Bool {
    isWord(place) && length(place) >= word.utf8.count && lowercased(place) == word
  }

  func isSpace(_ place: Int) -> Bool { self[place].kind == .space }

  func isLine(_ place: Int) -> Bool { self[place].kind == .line }

  func isBlank(_ place: Int) -> Bool { isSpace(place) || isLine(place) }

  func touch(_ left: Int, _ right: Int) -> Bool {
    left >= 0 && right < count && self[left].end == self[right].start
  }

  /// In scalars, with what is invisible.
  func length(_ place: Int) -> Int { self[place].end - self[place].start }

  /// Up to 24 letters, which are more than any word has that is looked up.
  func lowercased(_ place: Int) -> String {
    var word = ""
    let piece = self[place]
    for scalar in scalars[piece.start..<min(piece.end, piece.start + 24)]
    where !scalar.isIgnorable {
      if scalar.isApostrophe { word.append("'") } else { word.append(scalar.lowercased) }
    }
    return word
  }

  func isCapitalised(_ place: Int) -> Bool {
    isWord(place) && scalars[self[place].start].isUpper
  }

  /// Whether all letters are capitals without accents, as on a plate or in a postcode.
  func isCapitals(_ place: Int) -> Bool {
    isWord(place)
      && scalars[self[place].start..<self[place].end].allSatisfy { (65...90).contains($0.value) }
  }

  /// The digits' values; empty when the piece is none, and cut after 40.
  func digits(_ place: Int) -> [UInt8] {
    guard isDigits(place) else { return [] }
    let piece = self[place]
    return scalars[piece.start..<min(piece.end, piece.start + 40)].compactMap(\.decimalDigit)
  }

  /// The number that the digits write, when it is small.
  func number(_ place: Int) -> Int? {
    let digits = digits(place)
    guard (1...9).contains(digits.count) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1) }
  }

  /// The words before a place, nearest first, in lower case, within the sentence.
  ///
  /// A label at the end of a line ("Phone:") still counts for the next line.
  func words(before place: Int, atMost limit: Int) -> [String] {
    var words: [String] = []
    var at = place - 1
    var seen = 0
    while at >= 0, words.count < limit, seen < 4 * limit {
      switch self[at].kind {
      case .word: words.append(lowercased(at))
      case .mark("."), .mark("!"), .mark("?"):
        if isBlank(at + 1), !words.isEmpty || at + 2 < place, length(at - 1) > 3 { return words }
      case .line where mark(at - 1) != ":" && !words.isEmpty: return words
      default: break
      }
      seen += 1
      at -= 1
    }
    return words
  }
}

extension Unicode.Scalar {
  /// The value of a decimal digit of any script.
  var decimalDigit: UInt8? {
    if value < 128 { return isASCIIDigit ? UInt8(value - 48) : nil }
    guard properties.numericType == .decimal, let number = properties.numericValue else {
      return nil
    }
    return UInt8(number)
  }
}
