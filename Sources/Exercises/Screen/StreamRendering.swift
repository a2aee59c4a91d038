import Kernel
import Markup
import RunLog
import ScenarioFormat
import Web

/// Turns what happens in a run into messages for the browsers that watch it.
///
/// Posts and inbox items travel as the same HTML that a fresh page would show.
struct StreamRendering: Sendable {
  let screen: RunScreen

  func streamEvent(for event: RunEvent) -> StreamEvent {
    switch event.happening {
    case .posted(let post):
      let html = PostArticle(post: post, screen: screen).rendered()
      return message(
        event, "post",
        PostMessage(
          number: post.number, platform: post.platform.rawValue, root: post.root,
          isReply: post.parent != nil, concernsAgency: screen.kind(of: post) != nil, html: html
        )
      )
    case .counted(let counters): return message(event, "counters", counters)
    case .withdrawn(let number, let deed, _):
      return message(event, "withdrawn", WithdrawnMessage(number: number, deed: deed))
    case .edited(let number, _), .undone(.hide, let number), .commentsClosed(let number, _),
      .commentsOpened(let number):
      return changed(event, number)
    case .voted(let counts): return message(event, "votes", counts)
    case .ended: return StreamEvent(id: event.number, name: "ended", data: "{}")
    default:
      return StreamEvent(id: event.number, name: isForInbox(event) ? "inbox" : "other", data: "{}")
    }
  }

  /// The whole post as it looks now.
  private func changed(_ event: RunEvent, _ number: Post.Number) -> StreamEvent {
    guard let post = screen.post(number) else {
      return StreamEvent(id: event.number, name: "other", data: "{}")
    }
    let html = PostArticle(post: post, screen: screen).rendered()
    return message(event, "changed", ChangedMessage(number: number, html: html))
  }

  var clockEvent: StreamEvent {
    StreamEvent(id: nil, name: "clock", data: (try? JSONText.encode(screen.clock)) ?? "{}")
  }

  private func isForInbox(_ event: RunEvent) -> Bool {
    switch event.happening {
    case .delivered, .deskAnswered, .releaseDecided, .messaged, .draftApproved, .escalated: true
    default: false
    }
  }

  private func message(_ event: RunEvent, _ name: String, _ value: some Encodable) -> StreamEvent {
    StreamEvent(id: event.number, name: name, data: (try? JSONText.encode(value)) ?? "{}")
  }
}

private struct PostMessage: Encodable {
  var number: Int
  var platform: String
  var root: Int
  var isReply: Bool
  var concernsAgency: Bool
  var html: String
}

private struct ChangedMessage: Encodable {
  var number: Int
  var html: String
}

private struct WithdrawnMessage: Encodable {
  var number: Int
  var deed: String
}
