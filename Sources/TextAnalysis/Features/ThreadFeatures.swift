/// How a post stands to the thread it is in: depth, shared words, questions and doubts on both sides.
package enum ThreadFeatures {
  package static func read(_ post: ThreadPost) -> FeatureSet {
    let own = PostTokens(post.text)
    var features = HashedPost.read(own)
    // What begins a thread answers nothing, whatever a file says beside it.
    let parent = PostTokens(post.isSource ? "" : post.parentText)
    let source = PostTokens(post.isSource ? "" : post.sourceText)
    let answersSource = post.parentText == post.sourceText
    let depth: Depth = post.isSource ? .source : answersSource ? .answer : .deeper
    add(PostShape(own), own, depth, to: &features)
    addOverlap(own, parent, name: FeatureHash.name("parent"), to: &features)
    if depth == .deeper {
      addOverlap(own, source, name: FeatureHash.name("source"), to: &features)
    }
    addPair(PostShape(own), PostShape(parent), name: FeatureHash.name("with parent"), to: &features)
    addPair(PostShape(own), PostShape(source), name: FeatureHash.name("with source"), to: &features)
    features.closeGroup()
    return features
  }

  private enum Depth: UInt32 {
    case source, answer, deeper
  }

  private static func add(
    _ shape: PostShape, _ own: PostTokens, _ depth: Depth, to features: inout FeatureSet
  ) {
    let at = FeatureHash.pair(FeatureHash.name("depth"), depth.rawValue)
    features.add(at)
    features.add(FeatureHash.pair(at, UInt32(shape.lengthStep)))
    for (mark, name) in zip(WordMarks.all, ShapeFeatures.markNames) {
      ShapeFeatures.addCount(
        min(1, shape.count(mark)), FeatureHash.pair(at, name), to: &features)
    }
    ShapeFeatures.addCount(shape.questions, FeatureHash.pair(at, question), to: &features)
    ShapeFeatures.addCount(shape.links, FeatureHash.pair(at, link), to: &features)
    ShapeFeatures.addCount(shape.exclamations, FeatureHash.pair(at, exclamation), to: &features)
    addOpening(own, at, to: &features)
    addDoing(shape, own, at, to: &features)
  }

  /// What the post does, as one sign out of many: asks, asks for proof, denies, scolds.
  private static func addDoing(
    _ shape: PostShape, _ own: PostTokens, _ at: UInt32, to features: inout FeatureSet
  ) {
    let handles = own.tokens.prefix { $0.kind == .user }.count
    features.add(FeatureHash.pair(FeatureHash.pair(at, handle), UInt32(min(handles, 3))))
    let first = own.tokens.drop { $0.kind == .user }.first
    features.add(FeatureHash.pair(FeatureHash.pair(at, start), first?.marks.rawValue ?? 1))
    let asks = endsAsking(own)
    let asked = flags([
      shape.questions > 0, asks, shape.count(.question) > 0, shape.links > 0,
      shape.count(.proof) > 0,
    ])
    features.add(FeatureHash.pair(FeatureHash.pair(at, question), 64 + asked))
    let denied = flags([
      shape.count(.denial) > 0, shape.count(.negation) > 0,
      shape.count(.curse) + shape.count(.insult) > 0, shape.count(.you) > 0,
    ])
    let denial = FeatureHash.pair(FeatureHash.pair(at, denying), denied)
    features.add(denial)
    features.add(FeatureHash.pair(denial, UInt32(shape.lengthStep / 2)))
  }

  private static func endsAsking(_ own: PostTokens) -> Bool {
    guard let last = own.tokens.last(where: { $0.kind != .link && $0.kind != .user }),
      last.kind == .mark
    else { return false }
    return own.bytes[last.start..<last.end].contains(UInt8(ascii: "?"))
  }

  private static func flags(_ facts: [Bool]) -> UInt32 {
    facts.reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
  }

  /// The first two words and their marks, past the handles that an answer begins with.
  private static func addOpening(
    _ own: PostTokens, _ at: UInt32, to features: inout FeatureSet
  ) {
    let words = own.tokens.drop { $0.kind == .user }.prefix(2)
    for (place, token) in words.enumerated() {
      let here = FeatureHash.pair(opening, UInt32(place))
      features.add(FeatureHash.pair(here, token.hash))
      features.add(FeatureHash.pair(here, FeatureHash.pair(opening, token.marks.rawValue)))
    }
    if let last = own.tokens.last(where: { $0.kind != .link && $0.kind != .user }) {
      features.add(FeatureHash.pair(closing, last.hash))
    }
    if own.tokens.allSatisfy({ $0.kind == .user || $0.kind == .link }) {
      features.add(FeatureHash.pair(at, closing))
    }
  }

  /// Share of the post's longer words that the other text has too, in steps of a fifth.
  private static func addOverlap(
    _ own: PostTokens, _ other: PostTokens, name: UInt32, to features: inout FeatureSet
  ) {
    let theirs = Set(other.tokens.filter(isContent).map(\.hash))
    let words = own.tokens.filter(isContent)
    guard !words.isEmpty, !theirs.isEmpty else { return features.add(name) }
    let shared = words.count { theirs.contains($0.hash) }
    let step = shared == 0 ? 0 : 1 + shared * 5 / words.count
    features.add(FeatureHash.pair(name, UInt32(step)))
  }

  private static func isContent(_ token: PostToken) -> Bool {
    (token.kind == .word || token.kind == .hashtag) && token.end - token.start >= 4
  }

  /// What the post does beside what the other one does.
  private static func addPair(
    _ own: PostShape, _ other: PostShape, name: UInt32, to features: inout FeatureSet
  ) {
    let pair = FeatureHash.pair(name, UInt32(cues(own)))
    features.add(FeatureHash.pair(pair, UInt32(cues(other))))
    ShapeFeatures.addCount(other.questions, FeatureHash.pair(name, question), to: &features)
    for (mark, markName) in zip(stanceMarks, stanceMarkNames) {
      ShapeFeatures.addCount(
        min(1, other.count(mark)), FeatureHash.pair(name, markName), to: &features)
    }
  }

  private static func cues(_ shape: PostShape) -> Int {
    (shape.questions > 0 ? 1 : 0) + (shape.count(.negation) > 0 ? 2 : 0)
      + (shape.count(.denial) > 0 ? 4 : 0)
  }

  private static let stanceMarks: [WordMarks] = [.negation, .denial, .backing, .doubt, .proof]
  private static let stanceMarkNames = stanceMarks.map {
    FeatureHash.pair(FeatureHash.name("other mark"), $0.rawValue)
  }
  private static let question = FeatureHash.name("question")
  private static let link = FeatureHash.name("link")
  private static let exclamation = FeatureHash.name("exclamation")
  private static let handle = FeatureHash.name("handle")
  private static let start = FeatureHash.name("start")
  private static let denying = FeatureHash.name("denying")
  private static let opening = FeatureHash.name("opening")
  private static let closing = FeatureHash.name("closing")
}
