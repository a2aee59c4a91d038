import Kernel
import RunLog
import ScenarioFormat

/// What the officer's acts have left standing, as pages ask for it.
extension RunScreen {
  /// The earlier words of edited own posts, oldest first.
  var edits: [Post.Number: [StandingActs.Edit]] { standing.edits }
  /// Own posts below which nobody can reply, with the reason.
  var closedComments: [Post.Number: String] { standing.closedComments }
  var following: [StandingActs.Account] { standing.following }
  var mutedWords: [StandingActs.MutedWords] { standing.mutedWords }
  var profileNotices: [SocialPlatform.ID: String] { standing.profileNotices }
  /// Posts that wait for their time, earliest first.
  var schedule: [ScheduledPost] { standing.schedule }
  /// The question time that goes on.
  var live: LiveSession? { standing.live }
  /// The votes in own polls so far.
  var votes: [Post.Number: PollCount] { standing.votes }
  var decisions: [StandingActs.Decision] { standing.decisions }
  /// Posts that a network was told of, with its decision once there is one.
  var reports: [Post.Number: StandingActs.Report] { standing.reports }
  var pinned: Set<Post.Number> { standing.pinned }

  func follows(_ author: Author, on platform: SocialPlatform.ID) -> Bool {
    standing.follows(author.handle, on: platform)
  }

  func isBlocked(_ author: Author) -> Bool { standing.blocked.contains(author.handle) }

  /// Whether the officer's own view folds a post away; it is still there, and so is its question.
  func isMuted(_ post: Post) -> Bool {
    post.author.kind != .agency && standing.isMuted(post.text, on: post.platform)
  }

  /// Whether comments are closed on this post, or on one above it.
  func isClosed(_ post: Post) -> Bool {
    guard !closedComments.isEmpty else { return false }
    var above: Post? = post
    while let current = above {
      if closedComments[current.number] != nil { return true }
      above = current.parent.flatMap { self.post($0) }
    }
    return false
  }
}
