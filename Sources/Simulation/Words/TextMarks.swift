/// What makes a text comparable: its sentences and its word pairs, as hashes.
///
/// Case and punctuation do not count. A sentence ends at a full stop before a space or the end, at
/// a question or exclamation mark, at an ellipsis and at a line break.
package struct TextMarks: Sendable {
  package private(set) var sentences: [UInt64] = []
  package private(set) var pairs: [UInt64] = []
  package private(set) var wordCount = 0

  package init(_ text: String) {
    var scanner = Scanner()
    var text = text
    text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        let width = Self.width(bytes[place])
        let next = place + width < bytes.count ? bytes[place + width] : 0x20
        scanner.take(bytes, place, width, next: next)
        place += width
      }
    }
    scanner.endSentence()
    sentences = scanner.sentences
    pairs = scanner.pairs
    wordCount = scanner.words
  }

  private static func width(_ byte: UInt8) -> Int {
    byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  private struct Scanner {
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    var sentences: [UInt64] = []
    var pairs: [UInt64] = []
    var words = 0
    private var sentence = start
    private var word = start
    private var last: UInt64?

    mutating func take(
      _ bytes: UnsafeBufferPointer<UInt8>,
      _ place: Int,
      _ width: Int,
      next: UInt8
    ) {
      let byte = bytes[place]
      switch byte {
      case 0x41...0x5A: add(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: add(byte)
      case 0x21, 0x3F: endSentence()
      case 0x2E: if Self.isSpace(next) { endSentence() }
      case 0x0A, 0x0D: endSentence()
      case 0x09, 0x20: endWord()
      case 0xC3...0xDF:
        // Letters of European and Near Eastern scripts.
        for offset in place..<min(place + width, bytes.count) { add(bytes[offset]) }
      case 0xE0...: takeRare(bytes, place)
      default: break
      }
    }

    /// Quotes, dashes and emoji do not count; an ellipsis ends a sentence.
    private mutating func takeRare(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) {
      guard place + 2 < bytes.count else { return }
      switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
      case (0xE2, 0x80, 0xA6): endSentence()
      case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94): endWord()
      default: break
      }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    private mutating func add(_ byte: UInt8) {
      word = (word ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    private mutating func endWord() {
      guard word != Self.start else { return }
      words += 1
      sentence = (sentence ^ word) &* 0x9E37_79B9_7F4A_7C15
      sentence ^= sentence >> 29
      if let last { pairs.append((last &* 0xBF58_476D_1CE4_E5B9) ^ word) }
      last = word
      word = Self.start
    }

    mutating func endSentence() {
      endWord()
      guard sentence != Self.start else { return }
      sentences.append(sentence)
      sentence = Self.start
    }
  }
}
