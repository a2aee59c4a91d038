/// Makes text from anywhere fit for a page: nothing that hides, turns the line around, or climbs
/// over the lines above.
enum SafeText {
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.properties.generalCategory.isMark ? marks + 1 : 0
      guard marks <= mostMarks, let kept = kept(scalar) else { continue }
      result.append(kept)
    }
    return String(result)
  }

  /// Languages need a few accents on one letter; hundreds are a prank.
  private static let mostMarks = 6

  private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A: scalar
    case 0x2028, 0x2029: "\n"
    case 0...0x1F, 0x7F...0x9F: nil
    case 0x202A...0x202E, 0x2066...0x2069, 0x061C, 0x200E, 0x200F: nil
    case 0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF: nil
    default: scalar.properties.isNoncharacterCodePoint ? nil : scalar
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isMark: Bool {
    self == .nonspacingMark || self == .enclosingMark || self == .spacingMark
  }
}

extension PaperText {
  /// The text made safe, in pieces that each can be broken into lines quickly.
  func safePieces(ofAtMost most: Int = 12_000) -> [PaperText] {
    var pieces: [PaperText] = []
    var piece = PaperText(runs: [])
    var count = 0
    for run in runs {
      var rest = SafeText.clean(run.text).unicodeScalars[...]
      repeat {
        let head = Self.head(of: rest, most: most - count)
        piece.runs.append(PaperRun(String(head), run.style, link: run.link))
        count += head.count
        rest = rest.dropFirst(head.count)
        if count >= most || !rest.isEmpty {
          pieces.append(piece)
          piece = PaperText(runs: [])
          count = 0
        }
      } while !rest.isEmpty
    }
    return piece.runs.isEmpty && !pieces.isEmpty ? pieces : pieces + [piece]
  }

  /// Ends behind a space where there is one.
  private static func head(
    of text: Substring.UnicodeScalarView, most: Int
  ) -> Substring.UnicodeScalarView {
    let head = text.prefix(most)
    guard head.count < text.count, let space = head.lastIndex(of: " ") else { return head }
    let cut = text[...space]
    return cut.count > most / 2 ? cut : head
  }
}
