import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// A run that goes on, as a reviewer sees it: to read, with nothing to press in it.
struct WatchPage: HTML {
  let record: Run
  let owner: RunPerson
  let screen: RunScreen

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learners.path]) { "All learners" }
    }
    RunOwnerNotice(owner: owner)
    Element("h1") { "\(owner.name) at work" }
    Element("p", ["class": "lead"]) {
      "\(record.title), \(screen.clock.wall), T+\(screen.clock.time). \(state) "
        + "\(ownPosts.count) \(ownPosts.count == 1 ? "post" : "posts") so far, "
        + "\(screen.openInbox) waiting in the inbox."
    }
    Element("p", ["class": "controls"]) {
      Element("a", ["class": "button primary", "href": Link.runWatch(record.id.rawValue).path]) {
        "Look again"
      }
      Element(
        "a",
        [
          "class": "button",
          "href": Link.runNotes(record.id.rawValue, at: screen.clock.time.seconds).path,
        ]
      ) { "Note on this moment" }
    }
    Element("section", ["aria-labelledby": "waiting"]) {
      Element("h2", ["id": "waiting"]) { "Waiting for an answer" }
      if waiting.isEmpty { Element("p", ["class": "empty"]) { "Nothing waits." } }
      Element("ul", ["class": "watched"]) {
        waiting.map { item in
          WatchedLine(at: item.at, title: item.from, text: item.text, isOwn: false)
        }
      }
    }
    Element("section", ["aria-labelledby": "done"]) {
      Element("h2", ["id": "done"]) { "Posted so far, the latest first" }
      if ownPosts.isEmpty {
        Element("p", ["class": "empty"]) { "Nothing yet. Look again in a minute." }
      }
      Element("ol", ["class": "watched"]) {
        ownPosts.reversed().map { post in
          WatchedLine(
            at: post.at, title: screen.platform(post.platform)?.name ?? post.platform.rawValue,
            text: post.text, isOwn: true)
        }
      }
    }
  }

  private var ownPosts: [Post] { screen.posts.filter { $0.author.kind == .agency } }

  private var waiting: [InboxItem] { screen.inbox.filter(\.awaitsAnswer) }

  private var state: String {
    switch screen.clock.state {
    case .ready: "Not started."
    case .running: "The clock runs."
    case .paused: "Paused."
    case .ended: "Ended."
    }
  }
}

private struct WatchedLine: HTML {
  let at: ScenarioTime
  let title: String
  let text: String
  let isOwn: Bool

  var body: some HTML {
    Element("li", ["class": isOwn ? "own" : nil]) {
      Element("p", ["class": "meta"]) {
        Element("time") { "T+\(at)" }
        " \(title)"
      }
      Element("p", ["dir": "auto"]) { text }
    }
  }
}
