/// Text whose lines are short ASCII, whatever they hold (RFC 2045, 6.7).
///
/// A dot at the start of a line is written as a number too, so no server can take it for the end.
enum QuotedPrintable {
  static func encode(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line(Array($0.utf8)) }
      .joined(separator: "\r\n") + "\r\n"
  }

  private static func line(_ bytes: [UInt8]) -> String {
    var written = ""
    var width = 0
    for (place, byte) in bytes.enumerated() {
      let isLast = place == bytes.count - 1
      let piece = piece(byte, isFirst: width == 0, isLast: isLast)
      if width + piece.count > 75 {
        written += "=\r\n"
        width = 0
      }
      let placed = width == 0 ? Self.piece(byte, isFirst: true, isLast: isLast) : piece
      written += placed
      width += placed.count
    }
    return written
  }

  private static func piece(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> String {
    let isPlain =
      switch byte {
      case UInt8(ascii: "="): false
      case UInt8(ascii: "."): !isFirst
      // “From ” at the start of a line means another message in some mailboxes.
      case UInt8(ascii: "F"): !isFirst
      case UInt8(ascii: " "), UInt8(ascii: "\t"): !isLast
      default: (0x21...0x7E).contains(byte)
      }
    return isPlain ? String(Unicode.Scalar(byte)) : "=" + hex(byte)
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "0" + digits : digits
  }
}
