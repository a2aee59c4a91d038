/// A ZIP file made of plain entries without compression; the same files give the same bytes.
///
/// Names are UTF-8, dates are all 1980-01-01, entries are sorted by name. Content up to 4 GB.
package struct ZipArchive {
  package private(set) var entries: [String: [UInt8]] = [:]

  package init() {}

  package mutating func add(_ name: String, _ bytes: [UInt8]) { entries[name] = bytes }

  /// nil when there is more than the format's plain form can hold.
  package var bytes: [UInt8]? {
    let total = entries.reduce(0) { $0 + $1.value.count + 2 * $1.key.utf8.count + 100 }
    guard total < Int(UInt32.max), entries.count < Int(UInt16.max),
      entries.keys.allSatisfy({ $0.utf8.count < Int(UInt16.max) })
    else { return nil }
    var output: [UInt8] = []
    output.reserveCapacity(total)
    var directory: [UInt8] = []
    for (name, content) in entries.sorted(by: { $0.key < $1.key }) {
      let start = UInt32(output.count)
      let about =
        Self.about(content) + Self.little(UInt16(name.utf8.count)) + Self.little(UInt16(0))
      output += Self.little(UInt32(0x0403_4B50)) + about + Array(name.utf8) + content
      // No comment, first disk, no attributes.
      directory += Self.little(UInt32(0x0201_4B50)) + Self.little(UInt16(20)) + about
      directory += [UInt8](repeating: 0, count: 10) + Self.little(start) + Array(name.utf8)
    }
    let start = UInt32(output.count)
    let count = Self.little(UInt16(entries.count))
    output += directory + Self.little(UInt32(0x0605_4B50)) + [0, 0, 0, 0] + count + count
    output += Self.little(UInt32(directory.count)) + Self.little(start) + [0, 0]
    return output
  }

  /// Version, UTF-8 names, no compression, date, checksum and sizes.
  private static func about(_ content: [UInt8]) -> [UInt8] {
    let size = little(UInt32(content.count))
    let head = little(UInt16(20)) + little(UInt16(0x0800)) + little(UInt16(0))
    return head + little(UInt16(0)) + little(UInt16(0x0021)) + little(checksum(content)) + size
      + size
  }

  private static func little<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    (0..<(Number.bitWidth / 8)).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32 as ZIP has it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (sum >> 8) ^ table[Int((sum ^ UInt32(byte)) & 0xFF)]
    }
  }

  private static let table: [UInt32] = (0..<256).map { start in
    (0..<8).reduce(UInt32(start)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
