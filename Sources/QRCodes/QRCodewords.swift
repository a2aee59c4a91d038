/// The bytes of a QR code: the text, filled up, with Reed-Solomon error correction, interleaved.
enum QRCodewords {
  static func all(of bytes: [UInt8], in version: QRVersion) -> [UInt8] {
    let blocks = split(data(bytes, version), version)
    let divisor = ReedSolomon.divisor(degree: version.correction)
    let corrections = blocks.map { ReedSolomon.remainder(of: $0, by: divisor) }
    return interleaved(blocks) + interleaved(corrections)
  }

  private static func data(_ bytes: [UInt8], _ version: QRVersion) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      for shift in (0..<count).reversed() { bits.append(value >> shift & 1 == 1) }
    }
    append(0b0100, 4)
    append(bytes.count, 8)
    for byte in bytes { append(Int(byte), 8) }
    let capacity = version.dataCodewords * 8
    append(0, min(4, capacity - bits.count))
    append(0, (8 - bits.count % 8) % 8)
    var words = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    let filling: [UInt8] = [0xEC, 0x11]
    let short = version.dataCodewords - words.count
    words += (0..<max(0, short)).map { filling[$0 % 2] }
    return words
  }

  /// The longer blocks come last.
  private static func split(_ data: [UInt8], _ version: QRVersion) -> [[UInt8]] {
    let length = version.dataCodewords / version.blocks
    let longer = version.dataCodewords % version.blocks
    var start = 0
    return (0..<version.blocks).map { block in
      let end = start + length + (block >= version.blocks - longer ? 1 : 0)
      defer { start = end }
      return Array(data[start..<end])
    }
  }

  private static func interleaved(_ blocks: [[UInt8]]) -> [UInt8] {
    let longest = blocks.map(\.count).max() ?? 0
    return (0..<longest).flatMap { place in
      blocks.compactMap { $0.indices.contains(place) ? $0[place] : nil }
    }
  }
}

/// Reed-Solomon codes over the field with 256 elements (polynomial 0x11D).
enum ReedSolomon {
  /// Coefficients of the generator, highest first, without the leading 1.
  static func divisor(degree: Int) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: degree - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<degree {
      for place in result.indices {
        let next = result.indices.contains(place + 1) ? result[place + 1] : 0
        result[place] = product(result[place], root) ^ next
      }
      root = product(root, 2)
    }
    return result
  }

  static func remainder(of data: [UInt8], by divisor: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: divisor.count)
    for byte in data {
      let factor = byte ^ result.removeFirst()
      result.append(0)
      for place in result.indices { result[place] ^= product(divisor[place], factor) }
    }
    return result
  }

  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result = 0
    for shift in (0..<8).reversed() {
      result = (result << 1) ^ ((result >> 7) * 0x11D)
      result ^= Int(right >> UInt8(shift) & 1) * Int(left)
    }
    return UInt8(result & 0xFF)
  }
}
