/// What a single word is known for, whatever stands around it.
struct WordMarks: OptionSet {
  let rawValue: UInt32

  static let negation = WordMarks(rawValue: 1 << 0)
  static let question = WordMarks(rawValue: 1 << 1)
  static let auxiliary = WordMarks(rawValue: 1 << 2)
  static let denial = WordMarks(rawValue: 1 << 3)
  static let backing = WordMarks(rawValue: 1 << 4)
  static let doubt = WordMarks(rawValue: 1 << 5)
  static let good = WordMarks(rawValue: 1 << 6)
  static let bad = WordMarks(rawValue: 1 << 7)
  static let insult = WordMarks(rawValue: 1 << 8)
  static let curse = WordMarks(rawValue: 1 << 9)
  static let strong = WordMarks(rawValue: 1 << 10)
  static let turn = WordMarks(rawValue: 1 << 11)
  static let i = WordMarks(rawValue: 1 << 12)
  static let you = WordMarks(rawValue: 1 << 13)
  static let proof = WordMarks(rawValue: 1 << 14)
  static let sympathy = WordMarks(rawValue: 1 << 15)
  static let harm = WordMarks(rawValue: 1 << 16)
  static let help = WordMarks(rawValue: 1 << 17)
  static let warning = WordMarks(rawValue: 1 << 18)
  static let laughter = WordMarks(rawValue: 1 << 19)
  static let happyFace = WordMarks(rawValue: 1 << 20)
  static let sadFace = WordMarks(rawValue: 1 << 21)
  static let place = WordMarks(rawValue: 1 << 22)

  /// All marks, for features that count them one by one.
  static let all: [WordMarks] = (0..<23).map { WordMarks(rawValue: 1 << $0) }
}

/// A small table from the hashes of words to their marks, half empty, so that most words are
/// turned away at the first look.
struct MarkTable: Sendable {
  private static let bits: UInt32 = 12
  private var keys = [UInt32](repeating: 0, count: 1 << 12)
  private var values = [UInt32](repeating: 0, count: 1 << 12)

  init(_ lists: [(WordMarks, String)]) {
    for (mark, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) { insert(word.utf8, mark) }
    }
  }

  private mutating func insert(_ word: some Sequence<UInt8>, _ mark: WordMarks) {
    let hash = FeatureHash.word(word.reduce(FeatureHash.wordStart) { FeatureHash.next($0, $1) })
    var place = Int(hash >> (32 - Self.bits))
    while keys[place] != 0, keys[place] != hash { place = (place + 1) & (keys.count - 1) }
    keys[place] = hash
    values[place] |= mark.rawValue
  }

  @inline(__always)
  func marks(of hash: UInt32) -> WordMarks {
    var place = Int(hash >> (32 - Self.bits))
    while keys[place] != 0 {
      if keys[place] == hash { return WordMarks(rawValue: values[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    return []
  }
}
