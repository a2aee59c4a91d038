/// How a file is laid out: what its pixels cost to read, and what lies behind them.
struct PictureLayout {
  /// Passes over a JPEG; 0 for other kinds.
  private(set) var scans = 0
  /// Bytes behind the picture's end, where phones put short films and other tools their notes.
  private(set) var bytesBehind = 0

  init(of bytes: [UInt8], _ kind: PictureKind) {
    let end: Int? =
      bytes.withUnsafeBufferPointer { bytes in
        switch kind {
        case .jpeg: jpegEnd(bytes)
        case .png: pngEnd(bytes)
        default: nil
        }
      }
    bytesBehind = end.map { max(0, bytes.count - $0) } ?? 0
  }

  /// Walks the markers (ITU T.81, annex B) and gives the place behind the end marker.
  private mutating func jpegEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 2
    while place + 1 < bytes.count {
      guard bytes[place] == 0xFF else {
        place += 1
        continue
      }
      switch bytes[place + 1] {
      case 0xD9: return place + 2
      case 0x00, 0x01, 0xD0...0xD8: place += 2
      case 0xFF: place += 1
      case let marker:
        guard place + 3 < bytes.count else { return nil }
        if marker == 0xDA { scans += 1 }
        place += 2 + max(2, Int(bytes[place + 2]) << 8 | Int(bytes[place + 3]))
      }
    }
    return nil
  }

  /// Walks the chunks (PNG specification, section 5) and gives the place behind IEND.
  private func pngEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var place = 8
    while place + 12 <= bytes.count {
      let length = (0..<4).reduce(0) { $0 << 8 | Int(bytes[place + $1]) }
      let isEnd = bytes[(place + 4)..<(place + 8)].elementsEqual("IEND".utf8)
      place += 12 + length
      if isEnd { return place }
    }
    return nil
  }
}
