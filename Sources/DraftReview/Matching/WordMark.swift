/// A word as a number, so that patterns compare numbers instead of letters.
///
/// FNV-1a over UTF-8 runs from left to right, so the marks of a word's beginnings come on the way.
/// Two different words share a mark about once in 10¹⁹ pairs.
struct WordMark: Hashable, Sendable {
  private let value: UInt64

  private init(value: UInt64) {
    self.value = value
  }

  init(_ word: some StringProtocol) {
    self.init(value: word.utf8.reduce(Self.empty.value) { Self.step($0, $1) })
  }

  private static let empty = WordMark(value: 0xCBF2_9CE4_8422_2325)

  private static func step(_ value: UInt64, _ byte: UInt8) -> UInt64 {
    (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The marks of the first byte, the first two, and so on; no pattern's beginning is longer.
  static func beginnings(of word: String) -> [WordMark] {
    var value = empty.value
    return word.utf8.prefix(longestBeginning).map { byte in
      value = step(value, byte)
      return WordMark(value: value)
    }
  }

  static let longestBeginning = 24
}
