/// A text as plain UTF-8 bytes for the learned tasks: look-alike letters, typographic quotes and
/// HTML entities become what they stand for, invisible characters go, pictures stand alone.
///
/// At most `limit` bytes are read, so that no text takes longer than a long post.
struct PlainBytes {
  /// Longest stretch of a text that is read, in bytes of UTF-8.
  static let limit = 8192

  private(set) var bytes: [UInt8] = []

  init(_ text: String) {
    // Copying all of a short text is much faster than copying a part.
    let isShort = text.utf8.count <= Self.limit
    let input = isShort ? Array(text.utf8) : Array(text.utf8.prefix(Self.limit))
    bytes.reserveCapacity(input.count + 16)
    var index = 0
    while index < input.count {
      let byte = input[index]
      if byte == Ascii.ampersand {
        index += appendEntity(input, at: index)
      } else if byte < 0x80 {
        bytes.append(byte <= 32 || byte == 127 ? Ascii.space : byte)
        index += 1
      } else {
        let (value, length) = Self.scalar(input, at: index)
        append(value)
        index += length
      }
    }
  }

  private mutating func appendEntity(_ input: [UInt8], at index: Int) -> Int {
    for (name, byte) in Self.entities
    where input.count >= index + name.count && input[index..<(index + name.count)] == name[...] {
      bytes.append(byte)
      return name.count
    }
    bytes.append(Ascii.ampersand)
    return 1
  }

  private static let entities: [([UInt8], UInt8)] = [
    (Array("&amp;".utf8), Ascii.ampersand), (Array("&lt;".utf8), UInt8(ascii: "<")),
    (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
    (Array("&#39;".utf8), Ascii.apostrophe), (Array("&nbsp;".utf8), Ascii.space),
  ]

  /// The scalar that begins here, and how many bytes it has; a cut one at the end is a space.
  private static func scalar(_ input: [UInt8], at index: Int) -> (UInt32, Int) {
    let first = UInt32(input[index])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= input.count else { return (32, 1) }
    var value = first & (0x7F >> UInt32(length))
    for byte in input[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (value, length)
  }

  private mutating func append(_ value: UInt32) {
    switch ScalarFold.fold(value) {
    case .drop: break
    case .ascii(let byte): bytes.append(byte)
    case .ellipsis: bytes += [Ascii.stop, Ascii.stop, Ascii.stop]
    case .letter(let folded): appendUTF8(folded)
    case .picture:
      bytes.append(Ascii.space)
      appendUTF8(value)
      bytes.append(Ascii.space)
    }
  }

  private mutating func appendUTF8(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

/// Bytes that reading a post asks for by name.
enum Ascii {
  static let space = UInt8(ascii: " ")
  static let apostrophe = UInt8(ascii: "'")
  static let ampersand = UInt8(ascii: "&")
  static let stop = UInt8(ascii: ".")
  static let hash = UInt8(ascii: "#")
  static let at = UInt8(ascii: "@")
  static let underscore = UInt8(ascii: "_")
  static let zero = UInt8(ascii: "0")

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }
  @inline(__always)
  static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  /// Letters, digits, underscore, and every byte of a letter beyond ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLetter(byte) || isDigit(byte) || byte == underscore
  }
}
