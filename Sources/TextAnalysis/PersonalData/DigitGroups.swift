/// Groups of digits with single separators, as phone and card numbers are written.
struct DigitGroups {
  /// The pieces of the groups.
  private(set) var places: [Int]

  /// How many digits each group has.
  private(set) var lengths: [Int]

  /// What stands between a group and the next: " ", "-", ".", "/" or ")".
  private(set) var separators: [Unicode.Scalar] = []

  private static let limit = 9

  init(_ pieces: TextPieces, from place: Int) {
    places = [place]
    lengths = [pieces.digits(place).count]
    while places.count < Self.limit, let (separator, next) = Self.step(pieces, from: places) {
      places.append(next)
      lengths.append(pieces.digits(next).count)
      separators.append(separator)
    }
  }

  /// "555-0123", "555 - 0123", "(555) 0123", "+41 (0)96".
  private static func step(
    _ pieces: TextPieces, from places: [Int]
  ) -> (separator: Unicode.Scalar, next: Int)? {
    var at = (places.last ?? 0) + 1
    var separator: Unicode.Scalar = " "
    var blanks = 0
    for _ in 0..<4 {
      switch pieces[at].kind {
      case .digits: return at > (places.last ?? 0) + 1 ? (separator, at) : nil
      case .space:
        blanks += 1
        guard pieces.length(at) <= 2, blanks <= 2 else { return nil }
      case .mark("-"), .mark("."), .mark("/"), .mark(")"):
        guard separator == " " || separator == ")", let mark = pieces.mark(at) else { return nil }
        separator = mark
      case .mark("("): break
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// The first groups alone.
  func prefix(_ count: Int) -> DigitGroups {
    var prefix = self
    prefix.places = Array(places.prefix(count))
    prefix.lengths = Array(lengths.prefix(count))
    prefix.separators = Array(separators.prefix(max(count - 1, 0)))
    return prefix
  }

  /// All beginnings, longest first, that do not cut a number at a hyphen, dot or slash.
  var beginnings: [DigitGroups] {
    (1...places.count).reversed().compactMap { count in
      guard count == places.count || separators[count - 1] == " " else { return nil }
      return prefix(count)
    }
  }

  var total: Int { lengths.reduce(0, +) }

  var isUniform: Bool { separators.allSatisfy { $0 == separators.first } }

  func digits(_ pieces: TextPieces) -> [UInt8] { places.flatMap(pieces.digits) }

  var range: Range<Int> { (places.first ?? 0)..<(places.last ?? 0) + 1 }
}
