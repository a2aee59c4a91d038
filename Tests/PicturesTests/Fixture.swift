import CPictureFixtures
import CVips
import Testing

@testable import Pictures

/// Pictures made on the spot.
enum Fixture {
  static func picture(
    _ kind: PictureKind, width: Int = 60, height: Int = 40, alpha: Bool = false,
    notes: [String: [UInt8]] = [:]
  ) throws -> [UInt8] {
    try #require(rollcall_vips_start() == 0)
    // Every name and block lives until the call returns.
    let names = notes.map { ContiguousArray($0.key.utf8CString) }
    let blocks = notes.map { ContiguousArray($0.value) }
    var output = rollcall_fixture()
    let status = withPointers(names, blocks) {
      rollcall_fixture_make(
        Int32(width), Int32(height), alpha ? 1 : 0, kind.suffix, $0, Int32(notes.count), &output)
    }
    try #require(status == 0, "this libvips writes \(kind.title)")
    defer { rollcall_fixture_free(output.bytes) }
    return Array(UnsafeRawBufferPointer(start: output.bytes, count: output.length))
  }

  private static func withPointers(
    _ names: [ContiguousArray<CChar>], _ blocks: [ContiguousArray<UInt8>],
    _ made: [rollcall_fixture_note] = [],
    _ body: (UnsafePointer<rollcall_fixture_note>?) -> Int32
  ) -> Int32 {
    guard let name = names.first, let block = blocks.first else {
      return made.withUnsafeBufferPointer { body($0.baseAddress) }
    }
    return name.withUnsafeBufferPointer { name in
      block.withUnsafeBytes { block in
        let note = rollcall_fixture_note(
          name: name.baseAddress, bytes: block.baseAddress, length: block.count)
        return withPointers(
          Array(names.dropFirst()), Array(blocks.dropFirst()), made + [note], body)
      }
    }
  }

  /// The color of one pixel as 0xRRGGBB.
  static func pixel(_ bytes: [UInt8], x: Int, y: Int) -> Int {
    Int(rollcall_fixture_pixel(bytes, bytes.count, Int32(x), Int32(y)))
  }

  /// A JPEG with segments put in directly behind its start.
  static func jpeg(_ segments: [(marker: UInt8, bytes: [UInt8])], width: Int = 60) throws
    -> [UInt8]
  {
    let plain = try picture(.jpeg, width: width)
    let added = segments.flatMap { marker, bytes in
      let length = bytes.count + 2
      return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + bytes
    }
    return Array(plain.prefix(2)) + added + plain.dropFirst(2)
  }

  static func jpeg(exif: [UInt8]) throws -> [UInt8] {
    try jpeg([(0xE1, Array("Exif\0\0".utf8) + exif)])
  }
}

extension PictureKind {
  fileprivate var suffix: String {
    switch self {
    case .jpeg: ".jpg"
    case .png: ".png"
    case .webp: ".webp"
    case .gif: ".gif"
    case .heif: ".heic"
    }
  }
}
