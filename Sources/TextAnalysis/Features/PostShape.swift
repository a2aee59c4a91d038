/// Counts over a post's tokens.
struct PostShape {
  private var marks = [UInt16](repeating: 0, count: WordMarks.all.count)
  private(set) var words = 0
  private(set) var capitals = 0
  private(set) var elongated = 0
  private(set) var exclamations = 0
  private(set) var questions = 0
  private(set) var links = 0
  private(set) var users = 0
  private(set) var hashtags = 0
  private(set) var numbers = 0
  private(set) var quotes = 0
  private(set) var dots = 0
  private(set) var negatedGood = 0
  private(set) var negatedBad = 0
  private var reach = 0

  init(_ post: PostTokens) {
    for token in post.tokens { count(token, in: post) }
  }

  func count(_ mark: WordMarks) -> Int { Int(marks[mark.rawValue.trailingZeroBitCount]) }

  /// Good words less bad ones, negated ones turned over, within −3…3.
  var balance: Int {
    let good = count(.good) + count(.happyFace) - 2 * negatedGood
    let bad = count(.bad) + count(.sadFace) - 2 * negatedBad
    return max(-3, min(3, good - bad))
  }

  /// Number of words in steps that grow: 0, 1–2, 3–4, 5–7, 8–11, 12–16, 17–24, 25–39, 40 or more.
  var lengthStep: Int { [1, 3, 5, 8, 12, 17, 25, 40].count { words >= $0 } }

  private mutating func count(_ token: PostToken, in post: PostTokens) {
    var rest = token.marks.rawValue
    while rest != 0 {
      marks[rest.trailingZeroBitCount] += 1
      rest &= rest - 1
    }
    if token.form.contains(.allCapitals) { capitals += 1 }
    if token.form.contains(.elongated) { elongated += 1 }
    switch token.kind {
    case .word: words += 1
    case .link: links += 1
    case .user: users += 1
    case .hashtag: hashtags += 1
    case .number: numbers += 1
    case .picture: break
    case .mark: countMark(post.bytes[token.start..<token.end])
    }
    if token.kind == .mark { reach = 0 }
    if reach > 0 {
      reach -= 1
      if token.marks.contains(.good) { negatedGood += 1 }
      if token.marks.contains(.bad) { negatedBad += 1 }
    }
    if token.marks.contains(.negation) { reach = 4 }
  }

  private mutating func countMark(_ bytes: ArraySlice<UInt8>) {
    var stops = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "!"): exclamations += 1
      case UInt8(ascii: "?"): questions += 1
      case UInt8(ascii: "\""): quotes += 1
      case Ascii.stop: stops += 1
      default: break
      }
    }
    if stops > 1 { dots += 1 }
  }
}
