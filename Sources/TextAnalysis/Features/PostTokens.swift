/// A post split into tokens in one pass, each written in small letters with a space before it.
///
/// Links become one sign, people's handles another, digits zeros; letters repeated more than twice
/// are written twice. So rows of bytes from here name nobody.
struct PostTokens {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [PostToken] = []

  private let input: [UInt8]
  private let words = MarkedWords.table
  private var index = 0

  init(_ text: String) {
    input = PlainBytes(text).bytes
    bytes.reserveCapacity(input.count + input.count / 2 + 8)
    tokens.reserveCapacity(input.count / 4 + 4)
    while index < input.count { scanNext() }
    bytes.append(Ascii.space)
  }

  static let userSign: UInt8 = 1
  static let linkSign: UInt8 = 2

  private func peek(_ offset: Int) -> UInt8 {
    let place = index + offset
    return place < input.count ? input[place] : Ascii.space
  }

  private mutating func scanNext() {
    let byte = input[index]
    if byte == Ascii.space {
      index += 1
    } else if Ascii.isWord(byte) {
      if isLink { scanLink() } else if isPicture { scanPicture() } else { scanWord(.word) }
    } else if byte == Ascii.hash, Ascii.isWord(peek(1)) {
      scanWord(.hashtag)
    } else if byte == Ascii.at, Ascii.isWord(peek(1)) {
      scanUser()
    } else {
      scanMark()
    }
  }

  // MARK: Links, people, pictures

  private var isLink: Bool {
    if starts(with: Self.http) { return !Ascii.isLetter(peek(4)) || starts(with: Self.https) }
    return starts(with: Self.www) || starts(with: Self.picture)
  }

  private static let http = Array("http".utf8)
  private static let https = Array("https".utf8)
  private static let www = Array("www.".utf8)
  private static let picture = Array("pic.twitter".utf8)

  private func starts(with word: [UInt8]) -> Bool {
    guard input[index] | 32 == word.first, index + word.count <= input.count else { return false }
    return zip(input[index...], word).allSatisfy { $0 | 32 == $1 | 32 }
  }

  private mutating func scanLink() {
    while index < input.count, input[index] != Ascii.space { index += 1 }
    add(.link, sign: Self.linkSign)
  }

  private mutating func scanUser() {
    index += 1
    while index < input.count, Ascii.isWord(input[index]) { index += 1 }
    add(.user, sign: Self.userSign)
  }

  private mutating func add(_ kind: PostToken.Kind, sign: UInt8) {
    bytes.append(Ascii.space)
    bytes.append(sign)
    add(kind, from: bytes.count - 1, hash: FeatureHash.word(UInt64(sign)))
  }

  private mutating func add(
    _ kind: PostToken.Kind, from start: Int, hash: UInt32, form: WordForm = []
  ) {
    tokens.append(
      PostToken(
        kind: kind, start: start, end: bytes.count, hash: hash, marks: words.marks(of: hash),
        form: form))
  }

  private var isPicture: Bool {
    let byte = input[index]
    return byte == 0xF0 || (byte == 0xE2 && (0x86...0xAF).contains(peek(1)))
  }

  private mutating func scanPicture() {
    bytes.append(Ascii.space)
    let start = bytes.count
    var state = FeatureHash.wordStart
    while index < input.count, input[index] != Ascii.space {
      bytes.append(input[index])
      state = FeatureHash.next(state, input[index])
      index += 1
    }
    add(.picture, from: start, hash: FeatureHash.word(state))
  }

  // MARK: Words

  private mutating func scanWord(_ kind: PostToken.Kind) {
    bytes.append(Ascii.space)
    let start = bytes.count
    var state = FeatureHash.wordStart
    if kind == .hashtag {
      bytes.append(Ascii.hash)
      state = FeatureHash.next(state, Ascii.hash)
      index += 1
    }
    var (letters, capitals, digits, repeats) = (0, 0, 0, 0)
    var isElongated = false
    let begin = index
    while index < input.count, Ascii.isWord(input[index]) || isInnerApostrophe {
      let byte = input[index]
      index += 1
      var plain = byte
      if Ascii.isLetter(byte) {
        letters += 1
        if Ascii.isUpper(byte) { capitals += 1 }
        plain = byte | 32
      } else if Ascii.isDigit(byte) {
        digits += 1
        plain = Ascii.zero
      }
      repeats =
        bytes.count > start && plain < 0x80 && bytes[bytes.count - 1] == plain
        ? repeats + 1 : 0
      if repeats >= 2 {
        isElongated = isElongated || Ascii.isLetter(byte)
        if repeats >= 4 || Ascii.isLetter(byte) { continue }
      }
      bytes.append(plain)
      state = FeatureHash.next(state, plain)
    }
    var form: WordForm = isElongated ? .elongated : []
    if capitals >= 2, capitals == letters { form.insert(.allCapitals) }
    if Ascii.isUpper(input[begin]) { form.insert(.capital) }
    let isNumber = digits > 0 && letters == 0
    add(
      kind == .word && isNumber ? .number : kind, from: start, hash: FeatureHash.word(state),
      form: form)
  }

  private var isInnerApostrophe: Bool {
    input[index] == Ascii.apostrophe && Ascii.isLetter(peek(1))
  }

  // MARK: Marks

  /// A run of marks is one token, with a letter at its end where that makes a face, as in ":D".
  private mutating func scanMark() {
    bytes.append(Ascii.space)
    let start = bytes.count
    var state = FeatureHash.wordStart
    let begin = index
    while index < input.count, index - begin < 8, isMark(input[index]) || endsFace(begin) {
      let byte = input[index] | (Ascii.isUpper(input[index]) ? 32 : 0)
      index += 1
      let count = bytes.count
      if count - start >= 3, bytes[count - 1] == byte, bytes[count - 2] == byte { continue }
      bytes.append(byte)
      state = FeatureHash.next(state, byte)
    }
    add(.mark, from: start, hash: FeatureHash.word(state))
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte != Ascii.space && !Ascii.isWord(byte) && byte != Ascii.hash && byte != Ascii.at
      || index < input.count && (byte == Ascii.hash || byte == Ascii.at)
        && !Ascii.isWord(peek(1))
  }

  private func endsFace(_ begin: Int) -> Bool {
    guard index > begin, index - begin <= 2, !Ascii.isWord(peek(1)) else { return false }
    let eyes = input[begin]
    if eyes == UInt8(ascii: "<") { return index - begin == 1 && input[index] == UInt8(ascii: "3") }
    guard eyes == UInt8(ascii: ":") || eyes == UInt8(ascii: ";") || eyes == UInt8(ascii: "=")
    else { return false }
    return Self.mouths.contains(input[index] | 32)
  }

  private static let mouths = Array("dpox3s".utf8)
}
