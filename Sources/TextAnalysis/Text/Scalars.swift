/// What kind of character a Unicode scalar is, as far as splitting a text needs to know.
extension Unicode.Scalar {
  package var isASCIIDigit: Bool { (48...57).contains(value) }

  var isLetter: Bool {
    guard value >= 128 else { return (65...90).contains(value & ~32) }
    return properties.isAlphabetic || properties.numericType == .decimal
  }

  var isUpper: Bool {
    value < 128 ? (65...90).contains(value) : properties.isUppercase
  }

  var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0x2018, 0x2019, 0x02BC, 0xFF07: true
    default: false
    }
  }

  var isLineBreak: Bool {
    switch value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  var isSpace: Bool {
    value < 128 ? value <= 32 || value == 127 : properties.isWhitespace
  }

  /// Accents set apart from their letter, joiners and variation marks: left out of words.
  var isIgnorable: Bool {
    guard value >= 128 else { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format, .control: return true
    default: return false
    }
  }

  var isPictograph: Bool {
    value >= 0x203C && (properties.isEmojiPresentation || properties.isEmoji)
  }

  var lowercased: String {
    guard value >= 128 else {
      return String(Character(isUpper ? Unicode.Scalar(UInt8(value | 32)) : self))
    }
    return properties.lowercaseMapping
  }
}
