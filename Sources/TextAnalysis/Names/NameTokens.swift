/// Splits a text the way that posts with tagged names are split: marks, handles, hashtags and the
/// endings of contractions stand alone.
package struct NameTokens: Sendable {
  package private(set) var texts: [String] = []
  package private(set) var spans: [TextSpan] = []

  private let scalars: [Unicode.Scalar]

  package init(_ text: String) {
    self.init(Array(text.unicodeScalars))
  }

  package init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.isSpace || scalar.isLineBreak || scalar.isIgnorable {
        place += 1
      } else if let end = linkEnd(from: place) {
        place = add(place, end)
      } else if scalar == "@" || scalar == "#" {
        place = add(place, tagEnd(from: place + 1))
      } else if isWordly(place) {
        place = addWord(from: place)
      } else {
        place = add(place, markEnd(from: place))
      }
    }
  }

  private mutating func add(_ start: Int, _ end: Int) -> Int {
    texts.append(String(String.UnicodeScalarView(scalars[start..<end])))
    spans.append(TextSpan(start: start, end: end))
    return end
  }

  private func isWordly(_ place: Int) -> Bool {
    guard place < scalars.count else { return false }
    let scalar = scalars[place]
    return scalar.isLetter || scalar.isASCIIDigit || scalar == "_"
      || scalar.value >= 128 && scalar.isIgnorable && scalar.value != 0x200D
  }

  private func tagEnd(from start: Int) -> Int {
    var end = start
    while isWordly(end) { end += 1 }
    return end
  }

  private func linkEnd(from start: Int) -> Int? {
    guard scalars[start] == "h" || scalars[start] == "w" else { return nil }
    let rest = scalars[start..<min(start + 8, scalars.count)]
    let isLink = ["http://", "https://", "www."].contains { link in
      rest.starts(with: Array(link.unicodeScalars))
    }
    guard isLink else { return nil }
    var end = start
    while end < scalars.count, !scalars[end].isSpace { end += 1 }
    return end
  }

  /// "..." and "!!!" are one mark.
  private func markEnd(from start: Int) -> Int {
    var end = start + 1
    while end < scalars.count, scalars[end] == scalars[start] { end += 1 }
    return end
  }

  /// A word with inner hyphens, apostrophes and figures; "'s" and "n't" are cut off.
  private mutating func addWord(from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      if isWordly(end) {
        end += 1
      } else if end > start, isWordly(end + 1), joins(end) {
        end += 1
      } else {
        break
      }
    }
    guard let cut = endingStart(start, end) else { return add(start, end) }
    _ = add(start, cut)
    return add(cut, end)
  }

  private func joins(_ place: Int) -> Bool {
    let scalar = scalars[place]
    if scalar.isApostrophe || scalar == "-" { return true }
    guard scalar == "." || scalar == "," || scalar == ":" else { return false }
    return scalars[place - 1].isASCIIDigit && scalars[place + 1].isASCIIDigit
  }

  private func endingStart(_ start: Int, _ end: Int) -> Int? {
    for length in 1...2 where end - length - 2 >= start {
      let mark = end - length - 1
      guard scalars[mark].isApostrophe else { continue }
      let ending = scalars[(mark + 1)..<end].map(\.lowercased).joined()
      guard ["s", "d", "m", "t", "re", "ll", "ve"].contains(ending) else { continue }
      if ending == "t" {
        guard mark - 1 > start, scalars[mark - 1].lowercased == "n" else { return nil }
        return mark - 1
      }
      return mark
    }
    return nil
  }
}
