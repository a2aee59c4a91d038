import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// One thread with everything the officer can do in it.
struct ThreadPage: HTML {
  let screen: RunScreen
  let post: Post
  let platform: SocialPlatform
  let formToken: String
  let key: String
  /// After a check without JavaScript.
  var hints: DraftHints?

  var body: some HTML {
    Element(
      "div",
      [
        "class": "run", "data-run-events": Link.runEvents(screen.run.rawValue).path,
        "data-run-inbox": Link.runInbox(screen.run.rawValue).path,
        "data-run-result": Link.runResult(screen.run.rawValue).path,
        "data-last-event": "\(screen.events.last?.number ?? 0)",
        "data-platform": platform.id.rawValue, "data-state": screen.clock.state.rawValue,
        "data-thread": "\(post.root)",
      ]
    ) {
      Element("div", ["class": "run-head"]) {
        ClockBar(screen: screen, formToken: formToken)
        PlatformTabs(
          screen: screen,
          current: platform.id,
          inboxPage: Link.run(screen.run.rawValue).path
        )
      }
      Element("div", ["class": "thread-column"]) {
        Element("p", ["class": "back thread-live"]) {
          Element("a", ["href": feedPath]) { "Back to \(platform.name)" }
        }
        Element("h1") { "Thread on \(platform.name)" }
        Element("p", ["class": "visually-hidden", "id": "announcer", "aria-live": "polite"]) { "" }
        Element("div", ["class": "thread"]) {
          screen.thread(of: post).map { entry in
            Element(
              "div",
              ["class": entry.number == post.number ? "thread-post current" : "thread-post"]
            ) {
              PostArticle(post: entry, screen: screen)
            }
          }
        }
        if screen.clock.state != .ended, screen.withdrawn[post.number] == nil {
          hints.map { CheckSummary(hints: $0) }
          Composer(
            screen: screen,
            platform: platform,
            formToken: formToken,
            key: key,
            target: .post(post.number),
            deed: "reply",
            title: "Reply to \(post.author.name)",
            hints: hints?.draft.deed == "reply" ? hints : nil
          )
          PostActs(
            screen: screen, post: post, platform: platform, formToken: formToken, key: key,
            hints: hints)
        }
      }
    }
  }

  private var feedPath: String {
    Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path
  }
}
