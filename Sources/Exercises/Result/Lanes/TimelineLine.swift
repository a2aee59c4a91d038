import Kernel
import Markup
import RunLog
import SiteMap

/// One entry of a timeline: what reached the officer, or what the officer did.
struct TimelineLine: HTML {
  let at: ScenarioTime
  let isOwn: Bool
  let title: String
  let text: String
  let path: String?
  private let run: Run.ID

  /// nil for what does not belong on a timeline, such as counters and the crowd's own chatter.
  init?(_ event: RunEvent, screen: RunScreen) {
    at = event.at
    run = screen.run
    switch event.happening {
    case .posted(let post) where post.author.kind == .agency:
      (isOwn, title, text) = (true, "You posted", post.text)
      path = Link.runThread(screen.run.rawValue, post: post.number).path
    case .posted(let post) where post.inject != nil:
      (isOwn, title, text) = (false, "@\(post.author.handle) posted", post.text)
      path = Link.runThread(screen.run.rawValue, post: post.number).path
    case .delivered(let delivery):
      (isOwn, title, text, path) = (false, delivery.from, delivery.text, nil)
    case .messaged(_, _, let message):
      (isOwn, title, text, path) = (true, "You answered", message, nil)
    case .deskAnswered(let question, let answer, _):
      (isOwn, title, text, path) = (false, "Information desk on “\(question)”", answer, nil)
    case .releaseDecided(let decision):
      (isOwn, title, text, path) = (false, "Command decided", decision.reason, nil)
    case .withdrawn(let number, let deed, let reason):
      isOwn = deed != "report"
      title =
        isOwn
        ? "You used “\(deed)” on post \(number)" : "The network took post \(number) down"
      text = reason
      path = Link.runThread(screen.run.rawValue, post: number).path
    case .escalated(_, let reason):
      (isOwn, title, text, path) = (true, "You handed over", reason, nil)
    case .blocked(let handle, let reason):
      (isOwn, title, text, path) = (true, "You blocked @\(handle)", reason, nil)
    case .edited(let number, let words):
      (isOwn, title, text) = (true, "You edited post \(number)", words)
      path = Link.runThread(screen.run.rawValue, post: number).path
    case .decisionLogged(let decision, let reason):
      (isOwn, title, text, path) = (true, "You decided", "\(decision) (\(reason))", nil)
    case .commentsClosed(let number, let reason):
      (isOwn, title, text) = (true, "You closed the comments on post \(number)", reason)
      path = Link.runThread(screen.run.rawValue, post: number).path
    default: return nil
    }
  }

  /// Where a new run from just before an own action begins.
  private var continuation: String? {
    isOwn ? Link.runContinuation(run.rawValue, at: at.milliseconds).path : nil
  }

  private var replay: String { Link.runReplay(run.rawValue, at: at.seconds).path }

  var body: some HTML {
    Element("li", ["class": isOwn ? "own" : "event"]) {
      Element("a", ["href": replay]) { Element("time") { "T+\(at)" } }
      Element("p") {
        Element("strong") { title }
        ": \(text)"
        path.map { path in
          Element("a", ["href": path]) { " See it" }
        }
        continuation.map { path in
          Element("a", ["class": "play-on", "href": path]) { " Play on from here" }
        }
      }
    }
  }
}
