/// How a post is written rather than what it says: marks, capitals, length, kinds of words.
enum ShapeFeatures {
  static func add(of post: PostTokens, to features: inout FeatureSet) {
    let shape = PostShape(post)
    let names = Self.names
    for (mark, name) in zip(WordMarks.all, markNames) {
      addCount(shape.count(mark), name, to: &features)
    }
    addCount(shape.capitals, names.capitals, to: &features)
    addCount(shape.elongated, names.elongated, to: &features)
    addCount(shape.exclamations, names.exclamation, to: &features)
    addCount(shape.questions, names.question, to: &features)
    addCount(shape.links, names.link, to: &features)
    addCount(shape.users, names.user, to: &features)
    addCount(shape.hashtags, names.hashtag, to: &features)
    addCount(shape.numbers, names.number, to: &features)
    addCount(shape.quotes, names.quote, to: &features)
    addCount(shape.dots, names.dots, to: &features)
    addCount(shape.negatedGood, names.negatedGood, to: &features)
    addCount(shape.negatedBad, names.negatedBad, to: &features)
    features.add(FeatureHash.pair(names.length, UInt32(shape.lengthStep)))
    features.add(FeatureHash.pair(names.balance, UInt32(bitPattern: Int32(shape.balance))))
    if let first = post.tokens.first {
      features.add(FeatureHash.pair(names.beginning, UInt32(first.kind.rawValue)))
      features.add(FeatureHash.pair(names.beginning, first.hash))
    }
    if let last = post.tokens.last {
      features.add(FeatureHash.pair(names.ending, UInt32(last.kind.rawValue)))
    }
  }

  /// None, one, two, three or more; each its own feature.
  static func addCount(_ count: Int, _ name: UInt32, to features: inout FeatureSet) {
    guard count > 0 else { return }
    features.add(FeatureHash.pair(name, UInt32(min(count, 3))))
  }

  static let markNames: [UInt32] = WordMarks.all.map {
    FeatureHash.pair(FeatureHash.name("mark"), $0.rawValue)
  }

  private static let names = Names()

  /// Made once, and looked up once a post.
  private struct Names {
    let capitals = FeatureHash.name("capitals")
    let elongated = FeatureHash.name("elongated")
    let exclamation = FeatureHash.name("exclamation")
    let question = FeatureHash.name("question")
    let link = FeatureHash.name("link")
    let user = FeatureHash.name("user")
    let hashtag = FeatureHash.name("hashtag")
    let number = FeatureHash.name("number")
    let quote = FeatureHash.name("quote")
    let dots = FeatureHash.name("dots")
    let negatedGood = FeatureHash.name("negated good")
    let negatedBad = FeatureHash.name("negated bad")
    let length = FeatureHash.name("length")
    let balance = FeatureHash.name("balance")
    let beginning = FeatureHash.name("beginning")
    let ending = FeatureHash.name("ending")
  }
}
