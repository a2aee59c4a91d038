import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// The screen on which an officer plays: clock, one platform's feed, composer, inbox.
struct RunPage: HTML {
  let screen: RunScreen
  let platform: SocialPlatform
  let formToken: String
  let key: String
  /// After a check without JavaScript.
  var hints: DraftHints?

  /// Older threads are reached through their own pages; more would slow a phone down.
  private static let feedLength = 60

  var body: some HTML {
    Element(
      "div",
      [
        "class": "run", "data-run-events": Link.runEvents(screen.run.rawValue).path,
        "data-run-inbox": Link.runInbox(screen.run.rawValue).path,
        "data-run-result": Link.runResult(screen.run.rawValue).path,
        "data-last-event": "\(screen.events.last?.number ?? 0)",
        "data-platform": platform.id.rawValue, "data-state": screen.clock.state.rawValue,
      ]
    ) {
      Element("h1", ["class": "run-title"]) { screen.setting.title }
      Element("div", ["class": "run-head"]) {
        ClockBar(screen: screen, formToken: formToken)
        PlatformTabs(screen: screen, current: platform.id)
      }
      Element("div", ["class": "run-columns"]) {
        Element("section", ["class": "feed-column", "aria-label": platform.name]) {
          hints.map { CheckSummary(hints: $0) }
          Composer(
            screen: screen, platform: platform, formToken: formToken, key: key, hints: hints)
          Element("div", ["class": "pill-place"]) {
            Element("button", ["type": "button", "class": "pill", "id": "new-posts", "hidden": ""])
            { "" }
          }
          Element("p", ["class": "feed-live"]) {
            Element("a", ["class": "refresh", "href": refreshPath]) { "Refresh" }
          }
          Element("p", ["class": "visually-hidden", "id": "announcer", "aria-live": "polite"]) {
            ""
          }
          // A feed without posts is not a feed yet; the script makes it one with the first post.
          Element(
            "div",
            [
              "class": "feed", "data-label": feedLabel, "role": posts.isEmpty ? nil : "feed",
              "aria-label": posts.isEmpty ? nil : feedLabel,
            ]
          ) {
            posts.map { PostArticle(post: $0, screen: screen) }
          }
          if posts.isEmpty {
            Element("p", ["class": "empty"]) { emptyNote }
          }
        }
        Element(
          "section",
          [
            "class": "inbox-column", "id": "inbox-column",
            "aria-label": "Inbox and information desk",
            "tabindex": "0",
          ]
        ) {
          InboxPanel(screen: screen, formToken: formToken, key: key)
        }
      }
    }
  }

  private var posts: [Post] { Array(screen.feed(of: platform.id).prefix(Self.feedLength)) }
  private var emptyNote: String {
    screen.clock.state == .ready
      ? "The exercise has not started. Press Start when you are ready."
      : "Nothing has been posted here yet."
  }
  private var feedLabel: String { "Posts on \(platform.name)" }
  private var refreshPath: String {
    Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path
  }
}

/// The way between the platforms of a run and to its inbox.
struct PlatformTabs: HTML {
  let screen: RunScreen
  let current: SocialPlatform.ID
  /// Where the inbox is, when it is not on this page.
  var inboxPage = ""

  var body: some HTML {
    Element("nav", ["class": "tabs", "aria-label": "Platforms"]) {
      Element("ul") {
        screen.platforms.map { platform in
          Element("li") {
            Element(
              "a",
              [
                "href": Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path,
                "aria-current": platform.id == current ? "page" : nil,
                "data-tab": platform.id.rawValue,
              ]
            ) {
              platform.name
              Element("span", ["class": "badge", "hidden": ""]) { "" }
            }
          }
        }
        Element("li") {
          Element("a", ["href": "\(inboxPage)#inbox", "class": "inbox-link"]) {
            "Inbox"
            if screen.openInbox > 0 {
              Element("span", ["class": "badge"]) { "\(screen.openInbox) open" }
            }
          }
        }
      }
    }
  }
}
