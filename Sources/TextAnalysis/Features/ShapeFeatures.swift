/// How a post is written rather than what it says: marks, capitals, length, kinds of words.
enum ShapeFeatures {
  static func add(of post: PostTokens, to features: inout FeatureSet) {
    let shape = PostShape(post)
    for (mark, name) in zip(WordMarks.all, markNames) {
      addCount(shape.count(mark), name, to: &features)
    }
    addCount(shape.capitals, capitals, to: &features)
    addCount(shape.elongated, elongated, to: &features)
    addCount(shape.exclamations, exclamation, to: &features)
    addCount(shape.questions, question, to: &features)
    addCount(shape.links, link, to: &features)
    addCount(shape.users, user, to: &features)
    addCount(shape.hashtags, hashtag, to: &features)
    addCount(shape.numbers, number, to: &features)
    addCount(shape.quotes, quote, to: &features)
    addCount(shape.dots, dots, to: &features)
    addCount(shape.negatedGood, negatedGood, to: &features)
    addCount(shape.negatedBad, negatedBad, to: &features)
    features.add(FeatureHash.pair(length, UInt32(shape.lengthStep)))
    features.add(FeatureHash.pair(balance, UInt32(bitPattern: Int32(shape.balance))))
    if let first = post.tokens.first {
      features.add(FeatureHash.pair(beginning, UInt32(first.kind.rawValue)))
      features.add(FeatureHash.pair(beginning, first.hash))
    }
    if let last = post.tokens.last {
      features.add(FeatureHash.pair(ending, UInt32(last.kind.rawValue)))
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

  private static let capitals = FeatureHash.name("capitals")
  private static let elongated = FeatureHash.name("elongated")
  private static let exclamation = FeatureHash.name("exclamation")
  private static let question = FeatureHash.name("question")
  private static let link = FeatureHash.name("link")
  private static let user = FeatureHash.name("user")
  private static let hashtag = FeatureHash.name("hashtag")
  private static let number = FeatureHash.name("number")
  private static let quote = FeatureHash.name("quote")
  private static let dots = FeatureHash.name("dots")
  private static let negatedGood = FeatureHash.name("negated good")
  private static let negatedBad = FeatureHash.name("negated bad")
  private static let length = FeatureHash.name("length")
  private static let balance = FeatureHash.name("balance")
  private static let beginning = FeatureHash.name("beginning")
  private static let ending = FeatureHash.name("ending")
}
