import Kernel
import RunLog
import ScenarioFormat

/// The acts that are possible with a post as it stands, on its network.
struct ActOffers {
  let screen: RunScreen
  let post: Post
  let platform: SocialPlatform

  /// Those that need nothing but a press.
  var buttons: [PostAct] {
    if isGone { return screen.standing.hidden.contains(post.number) ? [unhide] : [] }
    return isOwn ? ownButtons : othersButtons
  }

  /// Those that need a text or a reason.
  var forms: [PostAct] {
    if isGone { return [] }
    return isOwn ? ownForms : othersForms
  }

  private var isOwn: Bool { post.author.kind == .agency }
  private var isGone: Bool { screen.withdrawn[post.number] != nil }
  private var isClosed: Bool { screen.closedComments[post.number] != nil }

  private var unhide: PostAct { PostAct(deed: "unhide", title: "Make it public again") }

  // MARK: Own posts

  private var ownButtons: [PostAct] {
    var acts: [PostAct] = []
    if screen.pinned.contains(post.number) {
      acts.append(PostAct(deed: "unpin", title: "Unpin"))
    } else if platform.allows(.pin) {
      acts.append(PostAct(deed: "pin", title: "Pin"))
    }
    if isClosed { acts.append(PostAct(deed: "open-comments", title: "Open comments again")) }
    return acts
  }

  private var ownForms: [PostAct] {
    var acts = [correct]
    if canEdit { acts.append(edit) }
    if platform.allows(.closeComments), !isClosed { acts.append(closeComments) }
    acts.append(PostAct(deed: "delete", title: "Delete (the record is kept)", field: .reason))
    return acts
  }

  private var canEdit: Bool {
    guard platform.allows(.edit) else { return false }
    guard let minutes = platform.editMinutes else { return true }
    return screen.clock.time <= post.at + ScenarioTime(seconds: 60 * minutes)
  }

  private var correct: PostAct {
    PostAct(
      deed: "correct", title: "Publish a correction",
      field: .text(label: "The correction", isPublic: true))
  }

  private var edit: PostAct {
    PostAct(
      deed: "edit", title: "Edit",
      field: .text(label: "The new text", isPublic: true, starts: post.text),
      advice: "For typing errors and additions. What was wrong is corrected in the open: say in "
        + "the text what changed. The earlier words stay in the record.")
  }

  private var closeComments: PostAct {
    PostAct(
      deed: "close-comments", title: "Close comments", field: .reason,
      advice: "It closes them for everybody, so it takes no side. Some will say it elsewhere, and "
        + "questions do not reach you there any more.")
  }

  // MARK: Posts of others

  private var othersButtons: [PostAct] {
    var acts = [
      screen.liked.contains(post.number)
        ? PostAct(deed: "unlike", title: "Take the like back")
        : PostAct(deed: "like", title: "Like")
    ]
    if screen.reposted.contains(post.number) {
      acts.append(PostAct(deed: "unrepost", title: "Take the repost back"))
    } else if platform.allows(.repost) {
      acts.append(PostAct(deed: "repost", title: "Repost"))
    }
    if screen.follows(post.author, on: platform.id) {
      acts.append(PostAct(deed: "unfollow", title: "Unfollow @\(post.author.handle)"))
    } else if platform.allows(.follow) {
      acts.append(PostAct(deed: "follow", title: "Follow @\(post.author.handle)"))
    }
    if screen.isBlocked(post.author) {
      acts.append(PostAct(deed: "unblock", title: "Unblock @\(post.author.handle)"))
    }
    return acts
  }

  private var othersForms: [PostAct] {
    var acts: [PostAct] = []
    if platform.allows(.quote), !platform.needsPicture { acts.append(quote) }
    if platform.allows(.message) { acts.append(message) }
    if screen.reports[post.number] == nil { acts.append(report) }
    if platform.allows(.hide) { acts.append(hide) }
    if platform.allows(.block), !screen.isBlocked(post.author) { acts.append(block) }
    acts.append(PostAct(deed: "escalate", title: "Hand over to somebody", field: .reason))
    return acts
  }

  private var quote: PostAct {
    PostAct(
      deed: "quote", title: "Quote with your own text",
      field: .text(label: "Your text", isPublic: true))
  }

  private var message: PostAct {
    PostAct(
      deed: "message", title: "Answer in private",
      field: .text(label: "Message", isPublic: false))
  }

  private var report: PostAct {
    PostAct(
      deed: "report", title: "Report to \(platform.name)", field: .reason,
      advice: "\(platform.name) takes down threats, private data and spam, and keeps criticism. "
        + "It answers after some minutes.")
  }

  private var hide: PostAct {
    PostAct(
      deed: "hide", title: "Hide from your page", field: .reason,
      advice: "Only for threats, private data, spam and the like. Name the rule in your policy. "
        + "Criticism, insults and profanity stay.")
  }

  private var block: PostAct {
    PostAct(
      deed: "block", title: "Block this account", field: .reason,
      advice: "It shuts a person out of the whole page. Never for criticism.")
  }
}
