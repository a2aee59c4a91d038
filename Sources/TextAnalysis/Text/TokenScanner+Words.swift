extension TokenScanner {
  /// A word with inner apostrophes, an acronym with dots (`p.m.`), or a link.
  mutating func scanWord() {
    if let end = endOfLink() {
      return add(.link, lowercased(index..<end), from: index, to: end)
    }
    if let end = endOfAcronym() {
      let text = lowercased(index..<end).filter { $0 != "." }
      return add(.word, text, from: index, to: end, isCapitalised: scalars[index].isUpper)
    }
    let start = index
    var end = start + 1
    while end < scalars.count {
      let scalar = scalars[end]
      let joins =
        scalar.isLetter || scalar.isASCIIDigit || scalar.isIgnorable
        || (scalar.isApostrophe && end + 1 < scalars.count && scalars[end + 1].isLetter)
      guard joins else { break }
      end += 1
    }
    add(
      .word,
      lowercased(start..<end),
      from: start,
      to: end,
      isCapitalised: scalars[start].isUpper
    )
  }

  /// Digits with thousands commas or a decimal point, times of day, and ordinals.
  mutating func scanNumber() {
    let start = index
    var digits = ""
    var end = takeDigits(from: start, into: &digits)
    while end + 3 < scalars.count, scalars[end] == ",",
      scalars[(end + 1)...(end + 3)].allSatisfy(\.isASCIIDigit),
      end + 4 >= scalars.count || !scalars[end + 4].isASCIIDigit
    {
      end = takeDigits(from: end + 1, into: &digits)
    }
    if end + 1 < scalars.count, scalars[end] == ":" || scalars[end] == ".",
      scalars[end + 1].isASCIIDigit
    {
      return scanFraction(from: start, whole: digits, at: end)
    }
    if end + 2 <= scalars.count, let ordinal = ordinal(digits, at: end) {
      return add(.word, ordinal, from: start, to: end + 2)
    }
    add(.number(Int(digits)), digits, from: start, to: end)
  }

  /// `3:40` counts as 340 and `6:00` as 6, so that a full hour equals its number.
  private mutating func scanFraction(from start: Int, whole: String, at separator: Int) {
    var fraction = ""
    let end = takeDigits(from: separator + 1, into: &fraction)
    let isTime = scalars[separator] == ":" && fraction.count == 2
    let text = whole + (isTime ? ":" : ".") + fraction
    let value = fraction == "00" ? Int(whole) : isTime ? Int(whole + fraction) : nil
    add(.number(value), text, from: start, to: end)
  }

  private func takeDigits(from start: Int, into digits: inout String) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isASCIIDigit {
      digits.unicodeScalars.append(scalars[end])
      end += 1
    }
    return end
  }

  private func ordinal(_ digits: String, at end: Int) -> String? {
    let suffix = lowercased(end..<(end + 2))
    guard ["st", "nd", "rd", "th"].contains(suffix),
      end + 2 >= scalars.count || !scalars[end + 2].isLetter
    else { return nil }
    return NumberWords.ordinals[digits + suffix] ?? digits + suffix
  }

  /// Single letters joined by dots: `p.m.`, `U.S.`; the last dot belongs to it.
  private func endOfAcronym() -> Int? {
    var end = index
    var letters = 0
    while end + 1 < scalars.count, scalars[end].isLetter, scalars[end + 1] == "." {
      letters += 1
      end += 2
    }
    if letters >= 1, end < scalars.count, scalars[end].isLetter,
      end + 1 >= scalars.count || !scalars[end + 1].isLetter
    {
      return end + 1
    }
    guard letters >= 2, end >= scalars.count || !scalars[end].isLetter else { return nil }
    return end
  }

  /// A web address up to the next space, without the mark that ends the sentence.
  private func endOfLink() -> Int? {
    guard startsWith("http://") || startsWith("https://") || startsWith("www.") else { return nil }
    var end = index
    while end < scalars.count, !scalars[end].isSpace { end += 1 }
    while end > index + 1, !scalars[end - 1].isLetter, !scalars[end - 1].isASCIIDigit,
      scalars[end - 1] != "/"
    { end -= 1 }
    return end
  }

  private func startsWith(_ prefix: String) -> Bool {
    var place = index
    for scalar in prefix.unicodeScalars {
      guard place < scalars.count, scalars[place].lowercased == String(Character(scalar)) else {
        return false
      }
      place += 1
    }
    return true
  }
}
