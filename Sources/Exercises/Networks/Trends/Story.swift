import Kernel
import RunLog
import ScenarioFormat

/// Posts of all networks about the same: what people are talking about.
struct Story: Equatable, Sendable {
  var id: String
  var title: String
  /// Newest first.
  var posts: [Post]
  /// How many of them came in the last ten minutes.
  var recent: Int
  /// Share of the population that has heard it, 0…1, where it is a claim that is measured.
  var heard: Double?

  var platforms: Set<SocialPlatform.ID> { Set(posts.map(\.platform)) }
}

extension RunScreen {
  /// By claim and by hashtag, the liveliest first.
  ///
  /// A hashtag whose posts nearly all are about one claim is part of that story.
  var stories: [Story] {
    var claimed: [Claim.ID: [Post]] = [:]
    var tagged: [String: [Post]] = [:]
    for post in posts.reversed() where withdrawn[post.number] == nil {
      if let claim = post.claim { claimed[claim, default: []].append(post) }
      for tag in TextPart.hashtags(in: post.text) { tagged[tag, default: []].append(post) }
    }
    let claims = claimed.compactMap { claim, posts in story(of: claim, posts) }
    let tags = tagged.compactMap { tag, posts -> Story? in
      let counts = Dictionary(grouping: posts.compactMap(\.claim), by: \.self).mapValues(\.count)
      let most = counts.values.max() ?? 0
      guard posts.count >= 3, most * 5 < posts.count * 4 else { return nil }
      return Story(id: "#\(tag)", title: "#\(tag)", posts: posts, recent: recent(posts))
    }
    return (claims + tags).sorted {
      ($0.recent, $0.posts.count, $1.id) > ($1.recent, $1.posts.count, $0.id)
    }
  }

  /// The story of a claim; nil while nobody talks about it.
  func story(_ id: String) -> Story? {
    let claim = Claim.ID(id)
    return story(
      of: claim, posts.reversed().filter { $0.claim == claim && withdrawn[$0.number] == nil })
  }

  private func story(of claim: Claim.ID, _ posts: [Post]) -> Story? {
    guard let name = claims[claim], !posts.isEmpty else { return nil }
    return Story(
      id: claim.rawValue, title: name.firstUppercased, posts: posts, recent: recent(posts),
      heard: crowd?.claims.first { $0.claim == claim }?.heard)
  }

  private func recent(_ posts: [Post]) -> Int {
    posts.count { clock.time - $0.at < Trends.window }
  }
}

extension String {
  /// With a capital letter at the beginning.
  var firstUppercased: String { prefix(1).uppercased() + dropFirst() }
}
