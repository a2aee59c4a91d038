package import ScenarioFormat

/// An announced question time on one network: the crowd asks below the announcement.
package struct LiveSession: Equatable, Sendable, Codable {
  package var platform: SocialPlatform.ID
  /// The announcement, below which people ask.
  package var post: Post.Number
  package var topic: String

  package init(platform: SocialPlatform.ID, post: Post.Number, topic: String) {
    self.platform = platform
    self.post = post
    self.topic = topic
  }
}
