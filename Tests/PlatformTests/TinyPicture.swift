/// A PNG of one gray pixel with a note of the program that made it, written out by hand.
enum TinyPicture {
  static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
    + chunk("tEXt", Array("Software\0Painter 2".utf8))
    // A zlib stream with one stored block: no filter, gray 128.
    + chunk("IDAT", [0x78, 1, 1, 2, 0, 0xFD, 0xFF, 0, 128, 0, 0x82, 0, 0x81])
    + chunk("IEND", [])

  private static func chunk(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    let content = Array(name.utf8) + bytes
    return number(UInt32(bytes.count)) + content + number(checksum(content))
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// CRC-32 (PNG specification, annex D).
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
