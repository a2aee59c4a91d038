/// Finds structured personal data: what has a shape, a checksum or a cue word.
///
/// One pass from left to right. Every reader looks a bounded way around its anchor – a digit, an "@"
/// or a colon – so that any text takes linear time. Names are the work of ``NameTagger``.
package enum PersonalDataFinder {
  /// In the order of the text; no two overlap.
  package static func data(in text: String) -> [PersonalDatum] {
    data(in: Array(text.unicodeScalars))
  }

  package static func data(in scalars: [Unicode.Scalar]) -> [PersonalDatum] {
    guard scalars.contains(where: { $0 == "@" || $0 == ":" || $0.decimalDigit != nil }) else {
      return []
    }
    var reading = PersonalDataReading(TextPieces(scalars))
    reading.readAll()
    return reading.found
  }
}

/// Where the finder stands in a text, and what it has found so far.
struct PersonalDataReading {
  let pieces: TextPieces
  var found: [PersonalDatum] = []

  /// The first piece that is still to be read.
  private var next = 0

  init(_ pieces: TextPieces) {
    self.pieces = pieces
  }

  mutating func readAll() {
    while next < pieces.count {
      let place = next
      next += 1
      switch pieces[place].kind {
      case .mark("@"): read(EmailAddress.read(pieces, at: place))
      case .mark(":"): skipLinkOrReadAddress(at: place)
      case .mark("#"): skipHashtag(at: place)
      case .digits: readNumber(at: place)
      case .word where pieces.isWord(place, "www"): skipLink(from: place)
      default: break
      }
    }
  }

  /// Keeps a reading, and takes back earlier ones that it covers.
  @discardableResult
  private mutating func read(_ reading: PieceReading?) -> Bool {
    guard let reading else { return false }
    let start = pieces[reading.pieces.lowerBound].start
    let end = pieces[reading.pieces.upperBound - 1].end
    while let last = found.last, last.span.end > start { found.removeLast() }
    next = max(next, reading.pieces.upperBound)
    if let kind = reading.kind {
      found.append(PersonalDatum(kind: kind, span: TextSpan(start: start, end: end)))
    }
    return true
  }

  private mutating func readNumber(at place: Int) {
    if next > place + 1 { return }
    let readers: [(TextPieces, Int) -> PieceReading?] = [
      NetworkAddress.read, BankAccount.read, DriverLicense.read, WrittenDate.read,
      PaymentCard.read, SocialSecurityNumber.read, StreetAddress.read, PhoneNumber.read,
      LicensePlate.read,
    ]
    for reader in readers where read(reader(pieces, place)) { return }
  }

  private mutating func skipLinkOrReadAddress(at place: Int) {
    if pieces.mark(place + 1) == "/", pieces.mark(place + 2) == "/" {
      skipLink(from: place)
    } else {
      read(NetworkAddress.read(pieces, at: place))
    }
  }

  /// Numbers in links are nobody's phone.
  private mutating func skipLink(from place: Int) {
    while next < pieces.count, !pieces.isBlank(next) { next += 1 }
  }

  private mutating func skipHashtag(at place: Int) {
    guard pieces.touch(place, place + 1), pieces.isDigits(place + 1),
      pieces.isWord(place + 2), pieces.touch(place + 1, place + 2)
    else { return }
    next = place + 3
  }
}

/// A run of pieces that a reader understood.
///
/// Without a kind it is something harmless, such as a plain date, that no other reader shall take.
struct PieceReading: Equatable {
  var kind: PersonalDatum.Kind?
  var pieces: Range<Int>
}
