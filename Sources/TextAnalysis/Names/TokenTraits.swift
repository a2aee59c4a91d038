/// How a token is written: hashes of its forms, made in one pass over its bytes.
struct TokenTraits {
  enum Kind: UInt64 {
    case small, title, capitals, mixed, number, handle, hashtag, link, mark, at
  }

  private(set) var kind = Kind.mark

  /// The hash of the token in small letters (of ASCII only; other letters stay as they are).
  private(set) var lower = TokenTraits.seed
  private(set) var exact = TokenTraits.seed

  /// "Xxx-99" of "Robert-17": a run of one class of characters counts twice at most.
  private(set) var shape = TokenTraits.seed

  /// Hashes of the first one to four bytes in small letters, and of the last.
  private(set) var prefixes = SIMD4<UInt64>()
  private(set) var suffixes = SIMD4<UInt64>()

  /// In small letters, the first 64.
  let bytes: [UInt8]

  /// How many hashes of beginnings and ends there are.
  var affixes: Int { min(bytes.count, 4) }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ token: String) {
    var bytes = Array(token.utf8.prefix(64))
    let first = bytes.first ?? 0
    var counts = (upper: 0, lower: 0, digits: 0)
    var run = (kind: UInt8(0), count: 0)
    for (index, byte) in bytes.enumerated() {
      exact = Self.mix(exact, byte)
      let kind = Self.kind(of: byte)
      switch kind {
      case UInt8(ascii: "X"):
        counts.upper += 1
        bytes[index] = byte | 32
      case UInt8(ascii: "x"): counts.lower += 1
      case UInt8(ascii: "9"): counts.digits += 1
      default: break
      }
      lower = Self.mix(lower, bytes[index])
      run = (kind, run.kind == kind ? run.count + 1 : 1)
      if run.count <= 2 { shape = Self.mix(shape, kind) }
    }
    self.bytes = bytes
    kind = Self.kind(first, bytes, counts)
    takeAffixes()
  }

  private mutating func takeAffixes() {
    var (start, end) = (Self.seed, Self.seed)
    for index in 0..<affixes {
      start = Self.mix(start, bytes[index])
      end = Self.mix(end, bytes[bytes.count - 1 - index])
      prefixes[index] = start
      suffixes[index] = end
    }
  }

  private static func kind(
    _ first: UInt8, _ bytes: [UInt8], _ counts: (upper: Int, lower: Int, digits: Int)
  ) -> Kind {
    if first == UInt8(ascii: "@") { return bytes.count > 1 ? .handle : .at }
    if first == UInt8(ascii: "#"), bytes.count > 1 { return .hashtag }
    if bytes.starts(with: "http".utf8) || bytes.starts(with: "www.".utf8) { return .link }
    if counts.upper + counts.lower == 0 { return counts.digits > 0 ? .number : .mark }
    if counts.upper == 0 { return .small }
    if counts.lower == 0 { return counts.upper > 1 ? .capitals : .title }
    return kind(of: first) == UInt8(ascii: "X") && counts.upper == 1 ? .title : .mixed
  }

  /// "X" for capitals, "x" for letters, "9" for digits, otherwise the byte itself.
  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case 65...90: UInt8(ascii: "X")
    case 97...122, 128...: UInt8(ascii: "x")
    case 48...57: UInt8(ascii: "9")
    default: byte
    }
  }

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Hashes of the runs of some bytes, from the first 20 places.
  func grams(of size: Int) -> [UInt64] {
    guard bytes.count >= size else { return [] }
    return (0...min(bytes.count - size, 20)).map { start in
      bytes[start..<start + size].reduce(Self.seed, Self.mix)
    }
  }
}
