import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// The screen on which an officer plays: clock, one network's feed, composer, inbox.
struct RunPage: HTML {
  let screen: RunScreen
  let platform: SocialPlatform
  let formToken: String
  let key: String
  var order = FeedOrder.latest
  /// Only posts before this one, for the way back in time.
  var before: Post.Number?
  /// After a check without JavaScript.
  var hints: DraftHints?

  /// More at a time would slow a phone down.
  private static let feedLength = 60

  var body: some HTML {
    RunFrame(screen: screen, place: .feed(platform.id), formToken: formToken) {
      Element("div", ["class": "run-columns"]) {
        Element("section", ["class": "feed-column", "aria-label": platform.name]) {
          FeedHead(screen: screen, platform: platform, order: order)
          hints.map { CheckSummary(hints: $0) }
          Composer(
            screen: screen, platform: platform, formToken: formToken, key: key, hints: hints)
          NewPostsPill()
          Element("p", ["class": "feed-live"]) {
            Element("a", ["class": "refresh", "href": feedPath]) { "Refresh" }
          }
          PostFeed(posts: shown, label: "Posts on \(platform.name)", screen: screen)
          if all.isEmpty {
            Element("p", ["class": "empty"]) { emptyNote }
          }
          olderPath.map { path in
            Element("p", ["class": "older"]) {
              Element("a", ["class": "button", "href": path]) { "Older posts" }
            }
          }
          QuickActForm(screen: screen, formToken: formToken)
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

  private var all: [Post] { screen.feed(of: platform, order: order) }

  private var shown: [Post] {
    let rest = before.map { limit in all.filter { $0.number < limit } } ?? all
    return Array(rest.prefix(Self.feedLength))
  }

  /// Where the posts before the oldest one shown are; a ranked feed has no such place.
  private var olderPath: String? {
    guard order == .latest, let oldest = shown.last(where: { !screen.pinned.contains($0.number) }),
      all.contains(where: { $0.number < oldest.number && !screen.pinned.contains($0.number) })
    else { return nil }
    return "\(feedPath)&before=\(oldest.number)"
  }

  private var emptyNote: String {
    screen.clock.state == .ready
      ? "The exercise has not started. Press Start when you are ready."
      : "Nothing has been posted here yet."
  }

  private var feedPath: String {
    Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path
  }
}
