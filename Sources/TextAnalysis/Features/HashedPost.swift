/// The features of one post for the learned tasks: words in ones and twos with negation, rows of three
/// to five letters, and how it is written.
package enum HashedPost {
  package static func read(_ text: String) -> FeatureSet { read(PostTokens(text)) }

  static func read(_ post: PostTokens) -> FeatureSet {
    var features = FeatureSet(reserving: post.bytes.count * 3 + post.tokens.count * 4 + 96)
    addWords(of: post, to: &features)
    features.closeGroup()
    addLetters(of: post, to: &features)
    features.closeGroup()
    ShapeFeatures.add(of: post, to: &features)
    features.closeGroup()
    return features
  }

  // MARK: Words

  private static let negated = FeatureHash.name("negated")
  private static let border = FeatureHash.name("border")
  private static let marked = FeatureHash.name("marked")
  /// How many words a negation reaches unless a mark ends it.
  private static let reach = 4

  private static func addWords(of post: PostTokens, to features: inout FeatureSet) {
    let (border, marked, negated) = (border, marked, negated)
    var previous = border
    var previousMarks = marked
    var left = 0
    for token in post.tokens {
      features.add(token.hash)
      features.add(FeatureHash.pair(previous, token.hash))
      previous = token.hash
      if !token.marks.isEmpty || token.kind != .word {
        let kinds = token.marks.rawValue << 3 | UInt32(token.kind.rawValue)
        let marks = FeatureHash.pair(marked, kinds)
        features.add(FeatureHash.pair(previousMarks, marks))
        previousMarks = marks
      }
      if token.kind == .mark { left = 0 }
      if left > 0 {
        left -= 1
        features.add(FeatureHash.pair(negated, token.hash))
      }
      if token.marks.contains(.negation) { left = reach }
    }
    features.add(FeatureHash.pair(previous, border))
  }

  // MARK: Letters

  /// Rows of three to five bytes within a word and its two borders.
  private static func addLetters(of post: PostTokens, to features: inout FeatureSet) {
    // Written in place: this is where most of a post's features come from.
    let rows = [UInt32](unsafeUninitializedCapacity: post.bytes.count * 3) { rows, count in
      var row: UInt64 = 0
      var length = 0
      func add(_ packed: UInt64) {
        rows[count] = FeatureHash.packed(packed)
        count += 1
      }
      for byte in post.bytes {
        row = (row << 8 | UInt64(byte)) & 0xFF_FFFF_FFFF
        length += 1
        if length >= 3 { add(row & 0xFF_FFFF | 3 << 56) }
        if length >= 4 { add(row & 0xFFFF_FFFF | 4 << 56) }
        if length >= 5 { add(row | 5 << 56) }
        if byte == Ascii.space { length = 1 }
      }
    }
    features.add(rows)
  }
}
