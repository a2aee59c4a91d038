import TextAnalysis

/// Signs that nobody sees and that split words or turn them round.
///
/// Joiners inside emoji, joiners in alphabets that need them, and marks of direction beside
/// right-to-left letters are in their place.
struct HiddenSigns: Sendable {
  /// The word around the first of them; nil when there is none.
  let first: TextSpan?

  init(_ scalars: [Unicode.Scalar]) {
    guard let place = Self.places(in: scalars).first else {
      first = nil
      return
    }
    let isInside = { (index: Int) in
      scalars.indices.contains(index) && !scalars[index].properties.isWhitespace
    }
    var (start, end) = (place, place + 1)
    while isInside(start - 1) { start -= 1 }
    while isInside(end) { end += 1 }
    first = TextSpan(start: start, end: end)
  }

  static func without(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let hidden = Set(places(in: Array(scalars)))
    var text = String.UnicodeScalarView()
    for (offset, scalar) in scalars.enumerated() where !hidden.contains(offset) {
      text.append(scalar)
    }
    return String(text)
  }

  private static func places(in scalars: [Unicode.Scalar]) -> [Int] {
    guard scalars.contains(where: isHidden) else { return [] }
    let hasRightToLeft = scalars.contains(where: isRightToLeft)
    return scalars.indices.filter { index in
      guard isHidden(scalars[index]) else { return false }
      switch scalars[index].value {
      case 0x200C, 0x200D:
        return isLatin(scalars, index - 1) && isLatin(scalars, index + 1)
      case 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x2069: return !hasRightToLeft
      case 0xFEFF: return index > 0
      default: return true
      }
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }

  private static func isLatin(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return scalars[index].value < 0x0250 && scalars[index].properties.isAlphabetic
  }
}
