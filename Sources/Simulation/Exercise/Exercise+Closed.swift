import Kernel
import RunLog
import ScenarioFormat
import TextAnalysis

/// What people do where they cannot reply any more.
extension Exercise {
  /// The share of closed-off replies that come back as posts of their own.
  private static let elsewhere = 0.3

  /// Whether comments are closed on this post, or on one above it.
  func isClosed(_ number: Post.Number) -> Bool {
    guard !standing.closedComments.isEmpty else { return false }
    var above = feed.post(number)
    while let post = above {
      if standing.closedComments[post.number] != nil { return true }
      above = post.parent.flatMap(feed.post)
    }
    return false
  }

  /// Somebody who would have replied; some of them say it in a post of their own.
  mutating func speakElsewhere(insteadOf number: Post.Number) {
    talk.shutOut += 1
    var random = RandomStream(seed: talk.seed, name: "elsewhere-\(number)-\(talk.shutOut)")
    guard random.chance(Self.elsewhere), let post = feed.post(number) else { return }
    let said = (talk.readings[post.root] ?? []).map { Claim.ID($0.claim) }.filter(isPublic)
    let topic: Phrase.Topic =
      said.isEmpty || random.chance(0.6)
      ? .general(.criticism) : .claim(said[random.below(said.count)])
    let eagerness = eagerness
    for _ in 0..<8 {
      let found = choose(on: post.platform, using: &random) { eagerness[$0] }
      guard let writer = found else { return }
      if say(topic, on: post.platform, as: writer, using: &random) != nil { return }
    }
  }
}
