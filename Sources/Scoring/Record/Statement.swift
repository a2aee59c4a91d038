import Kernel
import RunLog
import ScenarioFormat

/// Something the officer said, in public or to one person.
struct Statement: Equatable, Sendable {
  var kind: Kind
  var at: ScenarioTime
  var text: String
  /// The post's number in the run; for a repost, that of the post passed on.
  var post: Post.Number?
  /// The inject that a private answer went to.
  var inject: Inject.ID?
  /// The answers a poll offers.
  var options: [String] = []
  /// Said to a colleague, not to anybody outside.
  var isInternal = false
  var hasImage = false
  var alt: String?
  var parent: Post.Number?
  var quoted: Post.Number?
  var corrects: Post.Number?
  /// What an edited post said before.
  var before: String?

  enum Kind: Equatable, Sendable {
    case post, message, repost
    /// Other words for a post that was public already.
    case edit
  }

  var isPublic: Bool { kind != .message }

  /// A public text of the officer's own that is not a reply.
  var isUpdate: Bool { kind == .post && parent == nil }
}
