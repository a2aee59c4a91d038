extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }

  var isWordPart: Bool {
    properties.isAlphabetic || isDigit || self == "_"
      || properties.generalCategory == .nonspacingMark
  }

  var isLineBreak: Bool { self == "\n" || self == "\r" || self == "\u{2029}" }

  /// Variation selectors and the zero-width joiner, which belong to the sign before them.
  var isJoiner: Bool { self == "\u{FE0F}" || self == "\u{FE0E}" || self == "\u{200D}" }

  var isPictograph: Bool {
    properties.isEmojiPresentation || (properties.isEmoji && value >= 0x2190)
  }
}
