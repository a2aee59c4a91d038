/// What a character beyond ASCII counts as when a post is read.
enum ScalarFold: Equatable {
  case drop
  case ascii(UInt8)
  case ellipsis
  /// A letter in small print, or anything else that stays as it is.
  case letter(UInt32)
  case picture

  static func fold(_ value: UInt32) -> ScalarFold {
    switch value {
    case 0x00...0x9F, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      .ascii(Ascii.space)
    case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
      .drop
    case 0x2018, 0x2019, 0x02BC, 0xB4: .ascii(Ascii.apostrophe)
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: .ascii(UInt8(ascii: "\""))
    case 0x2010...0x2015: .ascii(UInt8(ascii: "-"))
    case 0x2026: .ellipsis
    case 0xFF01...0xFF5E: .ascii(UInt8(truncatingIfNeeded: value - 0xFEE0))
    case 0x1D400...0x1D6A3: mathematicalLetter(value)
    case 0x2190...0x2BFF, 0x1F000...0x1FAFF: .picture
    default: .letter(small(value))
    }
  }

  /// Bold, slanted and script alphabets lie behind each other, 52 letters each.
  private static func mathematicalLetter(_ value: UInt32) -> ScalarFold {
    let place = (value - 0x1D400) % 52
    return .ascii(UInt8(truncatingIfNeeded: place < 26 ? 65 + place : 97 + place - 26))
  }

  /// Small letters of the Latin, Greek and Cyrillic alphabets.
  private static func small(_ value: UInt32) -> UInt32 {
    switch value {
    case 0xC0...0xD6, 0xD8...0xDE, 0x391...0x3A9, 0x410...0x42F: value + 32
    case 0x400...0x40F: value + 80
    case 0x100...0x137, 0x14A...0x177: value | 1
    case 0x139...0x148, 0x179...0x17E: value % 2 == 1 ? value + 1 : value
    default: value
    }
  }
}
