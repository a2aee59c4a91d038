import Kernel
import RunLog
import ScenarioFormat

/// What a post of the crowd was like, so that its counterpart can be found in another crowd.
///
/// Another seed has other people and other sentences, but the same rumors and questions.
package struct Likeness: Equatable, Sendable {
  var at: ScenarioTime
  var platform: SocialPlatform.ID
  var claim: Claim.ID?
  var stance: CrowdStance?
  var asks: [Claim.ID]

  init(_ post: Post) {
    at = post.at
    platform = post.platform
    claim = post.claim
    stance = post.stance
    asks = (post.question?.about ?? []).sorted()
  }

  /// The post about the same thing that appeared nearest in time; nil when nobody wrote one.
  func counterpart(among posts: [Post]) -> Post.Number? {
    posts.lazy.filter(isLike).min { distance($0) < distance($1) }?.number
  }

  private func isLike(_ post: Post) -> Bool {
    post.author.kind != .agency && post.inject == nil && post.platform == platform
      && post.claim == claim && (post.question?.about ?? []).sorted() == asks
  }

  /// Another stance counts like ten minutes.
  private func distance(_ post: Post) -> Int {
    abs(post.at.milliseconds - at.milliseconds) + (post.stance == stance ? 0 : 600_000)
  }
}
