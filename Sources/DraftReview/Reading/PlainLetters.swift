import TextAnalysis

/// A text in which letters that only look like plain ones are those: Cyrillic “а”, “𝗯𝗼𝗹𝗱”, “ｗｉｄｅ”.
///
/// One scalar stays one scalar, so that places keep their meaning.
struct PlainLetters: Sendable {
  private(set) var scalars: [Unicode.Scalar]
  private(set) var disguises: [TextSpan] = []

  init(_ written: [Unicode.Scalar]) {
    scalars = written
    var index = 0
    while index < written.count {
      let start = index
      while index < written.count, !Self.isBorder(written[index]) { index += 1 }
      if start == index { index += 1 } else { settle(start..<index) }
    }
  }

  private static func isBorder(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 128 ? scalar.value <= 32 : scalar.properties.isWhitespace
  }

  /// Styled letters are always plain ones in disguise; letters of another alphabet only in a word
  /// that also has Latin ones.
  private mutating func settle(_ range: Range<Int>) {
    guard scalars[range].contains(where: { $0.value >= 128 }) else { return }
    let hasLatin = scalars[range].contains { $0.value < 128 && $0.properties.isAlphabetic }
    var isDisguised = false
    for place in range {
      let scalar = scalars[place]
      guard let plain = Self.styled(scalar) ?? (hasLatin ? Self.lookAlikes[scalar] : nil) else {
        continue
      }
      scalars[place] = plain
      isDisguised = true
    }
    if isDisguised { disguises.append(TextSpan(start: range.lowerBound, end: range.upperBound)) }
  }

  /// Mathematical and full-width letters and digits.
  private static func styled(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    case 0x1D400...0x1D6A3: letter((scalar.value - 0x1D400) % 52)
    case 0x1D7CE...0x1D7FF: Unicode.Scalar(48 + (scalar.value - 0x1D7CE) % 10)
    case 0x24B6...0x24CF: Unicode.Scalar(65 + scalar.value - 0x24B6)
    case 0x24D0...0x24E9: Unicode.Scalar(97 + scalar.value - 0x24D0)
    case 0x1F130...0x1F149: Unicode.Scalar(65 + scalar.value - 0x1F130)
    case 0x1F170...0x1F189: Unicode.Scalar(65 + scalar.value - 0x1F170)
    default: nil
    }
  }

  private static func letter(_ offset: UInt32) -> Unicode.Scalar? {
    Unicode.Scalar(offset < 26 ? 65 + offset : 97 + offset - 26)
  }

  private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "аеорсухіјѕԁһӏАВЕКМНОРСТУХІЈЅαοινκρτυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars,
      "aeopcyxijsdhlABEKMHOPCTYXIJSaoivkptuABEZHIKMNOPTYX".unicodeScalars))
}
