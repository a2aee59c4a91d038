import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// The head of a network's feed: its sign, its name, what it is, and the order of the posts.
struct FeedHead: HTML {
  let screen: RunScreen
  let platform: SocialPlatform
  let order: FeedOrder

  var body: some HTML {
    Element("header", ["class": "feed-head"]) {
      NetworkLogo(kind: platform.kind)
      Element("div", ["class": "feed-title"]) {
        Element("h2") { platform.name }
        // For whoever looks around before the start; later the room belongs to the posts.
        if screen.clock.state == .ready, !platform.describes.isEmpty {
          Element("p", ["class": "hint"]) { platform.describes }
        }
      }
      if let live = screen.live, live.platform == platform.id {
        Element("p", ["class": "note live-now"]) {
          Element("strong") { "Live: " }
          "questions and answers about “\(live.topic)”. "
          Element("a", ["href": Link.runThread(screen.run.rawValue, post: live.post).path]) {
            "Open"
          }
        }
      }
      Element("nav", ["class": "feed-orders", "aria-label": "Order of the posts"]) {
        Element("ul") {
          FeedOrder.allCases.map { other in
            Element("li") {
              Element(
                "a",
                ["href": path(other), "aria-current": other == order ? "true" : nil]
              ) { other.name }
            }
          }
        }
      }
    }
  }

  private func path(_ order: FeedOrder) -> String {
    let feed = Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path
    return order == .latest ? feed : "\(feed)&order=\(order.rawValue)"
  }
}
