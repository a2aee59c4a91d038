/// What the tagger looks at for each token of a post.
package struct NameFeatures: Sendable {
  /// Models are made for one way of looking.
  package static let version = 1

  private let traits: [TokenTraits]

  /// Each token's class and how often it has a capital, as ``WordClasses`` keeps them.
  private let classes: [UInt64]
  private let look: UInt64

  package init(of tokens: some Collection<String>, classes known: WordClasses) {
    traits = tokens.map(TokenTraits.init)
    classes = traits.map { UInt64(known.value(of: $0.lower)) }
    look = Self.look(of: traits)
  }

  package var count: Int { traits.count }

  /// Whether a token is an "@" or stands behind one: data differ in what they tag there.
  package func isHandle(_ place: Int) -> Bool {
    traits[place].kind == .at || place > 0 && traits[place - 1].kind == .at
  }

  /// Adds the rows of one token.
  package func append(_ place: Int, to rows: inout FeatureRows) {
    addWord(place, &rows)
    addNeighbours(place, &rows)
    addLook(place, &rows)
    addClasses(place, &rows)
    addHandle(place, &rows)
  }

  private func lower(_ place: Int) -> UInt64 {
    traits.indices.contains(place) ? traits[place].lower : place < 0 ? 1 : 2
  }

  private func shape(_ place: Int) -> UInt64 {
    traits.indices.contains(place) ? traits[place].shape : place < 0 ? 1 : 2
  }

  private func kind(_ place: Int) -> UInt64 {
    traits.indices.contains(place) ? traits[place].kind.rawValue : place < 0 ? 30 : 31
  }

  private func wordClass(_ place: Int) -> UInt64 {
    classes.indices.contains(place) ? classes[place] / 4 : 0
  }

  private func addWord(_ place: Int, _ rows: inout FeatureRows) {
    let token = traits[place]
    rows.add(1, 0)
    rows.add(2, token.lower)
    rows.add(3, token.exact)
    rows.add(4, token.shape)
    for size in 0..<token.affixes {
      rows.add(5 + UInt64(size), token.prefixes[size])
      rows.add(10 + UInt64(size), token.suffixes[size])
      rows.add(15 + UInt64(size), token.suffixes[size], token.kind.rawValue)
    }
    rows.add(20, UInt64(min(token.bytes.count, 12)), token.kind.rawValue)
  }

  private func addNeighbours(_ place: Int, _ rows: inout FeatureRows) {
    let (before, after) = (lower(place - 1), lower(place + 1))
    let own = traits[place].lower
    let shape = traits[place].shape
    rows.add(21, before)
    rows.add(22, after)
    rows.add(23, lower(place - 2))
    rows.add(24, lower(place + 2))
    rows.add(25, before, own)
    rows.add(26, own, after)
    rows.add(27, before, shape)
    rows.add(28, shape, after)
    rows.add(29, lower(place - 2) ^ (before &* 31), shape)
    rows.add(30, before, after)
    if place > 0, traits[place - 1].affixes > 2 { rows.add(31, traits[place - 1].suffixes[2]) }
    if place + 1 < count, traits[place + 1].affixes > 2 {
      rows.add(32, traits[place + 1].suffixes[2])
    }
  }

  private func addLook(_ place: Int, _ rows: inout FeatureRows) {
    let own = kind(place)
    rows.add(33, shape(place - 1), shape(place))
    rows.add(34, shape(place), shape(place + 1))
    rows.add(35, kind(place - 1) &* 64 &+ own, kind(place + 1))
    rows.add(36, kind(place - 2) &* 4096 &+ kind(place - 1) &* 64 &+ own)
    rows.add(37, own &* 4096 &+ kind(place + 1) &* 64 &+ kind(place + 2))
    rows.add(38, look, own)
    rows.add(39, look, traits[place].lower)
    rows.add(40, UInt64(min(place, 3)), own)
    rows.add(41, shape(place - 1) ^ (shape(place) &* 31), shape(place + 1))
  }

  /// How much of the post is in small letters and in capitals: where all words have a capital, it
  /// says nothing.
  private static func look(of traits: [TokenTraits]) -> UInt64 {
    var (small, title, capitals) = (UInt64(0), UInt64(0), UInt64(0))
    for token in traits {
      switch token.kind {
      case .small: small += 1
      case .title: title += 1
      case .capitals: capitals += 1
      default: break
      }
    }
    let words = max(small + title + capitals, 1)
    return (4 * small / words) * 32 + (4 * title / words) * 8 + 4 * capitals / words
  }

  private func addClasses(_ place: Int, _ rows: inout FeatureRows) {
    let own = wordClass(place)
    let kind = traits[place].kind.rawValue
    rows.add(42, own)
    rows.add(43, own, kind)
    rows.add(44, wordClass(place - 1))
    rows.add(45, wordClass(place + 1))
    rows.add(46, wordClass(place - 1), kind)
    rows.add(47, kind, wordClass(place + 1))
    rows.add(48, wordClass(place - 1), own)
    rows.add(49, own, wordClass(place + 1))
    rows.add(70, classes[place] % 4, kind)
    rows.add(71, wordClass(place - 2))
    rows.add(72, wordClass(place + 2))
    rows.add(73, wordClass(place - 1) &* 1024 &+ wordClass(place + 1), kind)
  }

  /// What stands in a handle, and where the handle stands.
  private func addHandle(_ place: Int, _ rows: inout FeatureRows) {
    if traits[place].kind == .at, place + 1 < count {
      addParts(of: traits[place + 1], 50, &rows)
      rows.add(56, UInt64(min(place, 6)))
      rows.add(57, lower(place - 1), kind(place + 2))
    } else if place > 0, traits[place - 1].kind == .at {
      addParts(of: traits[place], 60, &rows)
      rows.add(66, UInt64(min(place, 6)))
      rows.add(67, lower(place - 2), kind(place + 1))
    }
  }

  private func addParts(of token: TokenTraits, _ way: UInt64, _ rows: inout FeatureRows) {
    for hash in token.grams(of: 3) { rows.add(way, hash) }
    for hash in token.grams(of: 4) { rows.add(way + 1, hash) }
    for size in 2..<max(token.affixes, 2) { rows.add(way + 2, token.prefixes[size]) }
    rows.add(way + 3, token.kind.rawValue)
    rows.add(way + 4, token.lower)
  }
}
