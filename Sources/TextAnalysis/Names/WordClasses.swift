/// Classes of words that stand among the same neighbours, learned from unlabelled posts.
///
/// First names share classes, and so do towns and verbs; what was learned of one word then serves
/// words that no labelled post contains. Words are kept as hashes only.
package struct WordClasses: Sendable {
  /// The hash of each word in small letters, ascending.
  package private(set) var words: [UInt32]

  /// The class of each word, and how often it is written with a capital (0 never … 3 nearly always).
  package private(set) var values: [UInt16]

  private let index: [UInt32: UInt16]

  /// Rows of equal length; where two words share a hash, the first counts.
  package init(words: [UInt32], values: [UInt16]) {
    self.words = words
    self.values = values
    index = Dictionary(zip(words, values), uniquingKeysWith: { first, _ in first })
  }

  /// 0 for a word without a class.
  func value(of lower: UInt64) -> UInt16 { index[Self.hash(lower)] ?? 0 }

  private static func hash(_ lower: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: lower ^ (lower >> 32))
  }

  /// The hash under which a word is looked up.
  package static func hash(_ word: String) -> UInt32 { hash(TokenTraits(word).lower) }
}
