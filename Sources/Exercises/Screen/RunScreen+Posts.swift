import RunLog
import ScenarioFormat

/// What has become of a post since it was written, for the pages that show posts.
extension RunScreen {
  /// The words of a post as they are now.
  func text(of post: Post) -> String { post.text }

  func isEdited(_ post: Post) -> Bool { false }

  /// How many people voted for each answer of a poll.
  func pollVotes(of post: Post) -> [Int] { [] }

  /// What the agency has put at the head of its profile.
  func notice(on platform: SocialPlatform.ID) -> String? { nil }
}
