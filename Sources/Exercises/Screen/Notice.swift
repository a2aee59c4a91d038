import ScenarioFormat
import RunLog

/// A public post that concerns the agency: an answer to it, a quote of it, or a question to it.
struct Notice: Equatable, Sendable {
  var post: Post
  var kind: Kind

  enum Kind: String, Sendable {
    case reply = "Reply"
    case quote = "Quote"
    case question = "Question to you"
    case attention = "For your attention"
    case mention = "Mention"
  }
}

extension RunScreen {
  /// What concerns the agency, newest first.
  var notices: [Notice] {
    posts.reversed().compactMap { post in
      kind(of: post).map { Notice(post: post, kind: $0) }
    }
  }

  func kind(of other: Post) -> Notice.Kind? {
    guard other.author.kind != .agency else { return nil }
    if other.question != nil { return other.text.contains("?") ? .question : .attention }
    if let parent = other.parent.flatMap(post), parent.author.kind == .agency { return .reply }
    if let quoted = other.quoted.flatMap(post), quoted.author.kind == .agency { return .quote }
    let handle = "@\(setting.agency.handle.lowercased())"
    return other.text.lowercased().contains(handle) ? .mention : nil
  }
}
