/// Characters that nobody sees and that can make a text read otherwise than it looks, or that could
/// not be read at all.
///
/// Joiners inside emoji and the marks of scripts that need them are left alone.
package enum HiddenCharacters {
  /// What is hidden in the text, by kind, each kind once in the order of the text.
  package static func kinds(in text: String) -> [(name: String, count: Int)] {
    var found: [(name: String, count: Int)] = []
    for scalar in hidden(in: text).map(\.scalar) {
      let name = name(of: scalar)
      if let place = found.firstIndex(where: { $0.name == name }) {
        found[place].count += 1
      } else {
        found.append((name, 1))
      }
    }
    return found
  }

  /// The text without them.
  package static func removed(from text: String) -> String {
    let places = Set(hidden(in: text).map(\.index))
    var kept = String.UnicodeScalarView()
    for (index, scalar) in text.unicodeScalars.enumerated() where !places.contains(index) {
      kept.append(scalar)
    }
    return String(kept)
  }

  private static func hidden(in text: String) -> [(index: Int, scalar: Unicode.Scalar)] {
    var found: [(index: Int, scalar: Unicode.Scalar)] = []
    var before: Unicode.Scalar?
    for (index, scalar) in text.unicodeScalars.enumerated() {
      if isHidden(scalar, after: before) { found.append((index, scalar)) }
      before = scalar
    }
    return found
  }

  private static func isHidden(_ scalar: Unicode.Scalar, after before: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F, 0xFFFD: true
    case 0xAD, 0x200B, 0x2060...0x2064, 0xFEFF: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    // Joins the parts of an emoji or letters of a script that has no other way.
    case 0x200C, 0x200D: before?.isLatin ?? true
    case 0xE0000...0xE007F: !(before.map { $0.value == 0x1F3F4 || $0.value >= 0xE0000 } ?? false)
    default: false
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xFFFD: "characters that could not be read (�)"
    case 0x202A...0x202E, 0x2066...0x2069: "marks that turn the direction of writing"
    case 0x00...0x1F, 0x7F...0x9F: "control characters"
    default: "characters without width"
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool {
    value < 0x250 || properties.isWhitespace
  }
}
