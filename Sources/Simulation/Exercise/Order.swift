import Kernel
import RunLog
import ScenarioFormat

/// An action whose target was found and whose rules were checked: it can be carried out.
enum Order: Sendable {
  case publish(Publication)
  case reject(Inject, text: String)
  case message(Inject?, post: Post?, text: String)
  case repost(Post)
  case like(Post)
  case pin(Post)
  case withdraw(Post, deed: String, reason: String)
  case block(Post, reason: String)
  case ask(String)
  case requestRelease(String)
  case approve(Inject)
  case escalate(Inject.ID?, reason: String)
  case edit(Post, text: String)
  case schedule(ScheduledPost)
  case undo(Undoing, Post)
  case report(Post, reason: String)
  case openLive(Draft, topic: String)
  /// Nothing of the crowd's: what was done is all that follows.
  case note(Happening)
}

/// A public text of the agency, ready to appear.
struct Publication: Sendable {
  var draft: Draft
  var parent: Post?
  var quoted: Post?
  var corrects: Post?
  var pollOptions: [String] = []
}
