@testable import Pictures

/// Writes EXIF blocks for tests.
struct ExifMaker {
  enum Value {
    case text(String)
    case short(Int)
    case long(Int)
    case fractions([(Int, Int)])
    case bytes([UInt8])
  }

  var order = ByteOrder.big
  var directories: [ExifBlock.Directory: [(Int, Value)]] = [:]

  static let phone = ExifMaker(directories: [
    .picture: [
      (0x010E, .text("Scene at Fifth and Main")), (0x010F, .text("Examplar")),
      (0x0110, .text("Phone 9")), (0x0112, .short(6)), (0x0131, .text("Photo Touch 3.1")),
      (0x013B, .text("Mona Reyes")),
    ],
    .camera: [
      (0x9003, .text("2026:03:01 14:05:09")), (0x927C, .bytes(Array(repeating: 7, count: 900))),
      (0xA431, .text("SN-00042")), (0x9286, .bytes(Array("ASCII\0\0\0evidence bag 12".utf8))),
    ],
    .position: [
      (1, .text("N")), (2, .fractions([(42, 1), (6, 1), (0, 1)])), (3, .text("W")),
      (4, .fractions([(71, 1), (12, 1), (0, 1)])),
    ],
    .thumbnail: [(0x0201, .long(8)), (0x0202, .long(2_000))],
  ])

  /// The block without its "Exif" mark.
  var block: [UInt8] {
    var bytes: [UInt8] = order == .big ? [0x4D, 0x4D, 0, 42] : [0x49, 0x49, 42, 0]
    bytes += number(8, 4)
    var starts: [ExifBlock.Directory: Int] = [:]
    let chain: [ExifBlock.Directory] = [.picture, .camera, .position, .thumbnail]
    // Two passes: the first finds where each directory starts.
    for _ in 0..<2 {
      bytes = Array(bytes.prefix(8))
      for directory in chain {
        starts[directory] = bytes.count
        var entries = directories[directory] ?? []
        if directory == .picture {
          entries.append((0x8769, .long(starts[.camera] ?? 0)))
          entries.append((0x8825, .long(starts[.position] ?? 0)))
        }
        append(entries, next: directory == .picture ? starts[.thumbnail] ?? 0 : 0, to: &bytes)
      }
    }
    return bytes
  }

  private func append(_ entries: [(Int, Value)], next: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    var head = number(entries.count, 2)
    var tail: [UInt8] = []
    let tailStart = start + 2 + 12 * entries.count + 4
    for (tag, value) in entries {
      let (type, count, data) = encoded(value)
      head += number(tag, 2) + number(type, 2) + number(count, 4)
      if data.count <= 4 {
        head += data + Array(repeating: 0, count: 4 - data.count)
      } else {
        head += number(tailStart + tail.count, 4)
        tail += data
      }
    }
    bytes += head + number(next, 4) + tail
  }

  private func encoded(_ value: Value) -> (type: Int, count: Int, bytes: [UInt8]) {
    switch value {
    case .text(let text): (2, text.utf8.count + 1, Array(text.utf8) + [0])
    case .short(let short): (3, 1, number(short, 2))
    case .long(let long): (4, 1, number(long, 4))
    case .fractions(let parts):
      (5, parts.count, parts.flatMap { number($0.0, 4) + number($0.1, 4) })
    case .bytes(let bytes): (7, bytes.count, bytes)
    }
  }

  private func number(_ value: Int, _ count: Int) -> [UInt8] {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    return order == .little ? bytes : bytes.reversed()
  }
}
