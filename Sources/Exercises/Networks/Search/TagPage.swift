import Kernel
import Markup
import RunLog
import SiteMap

/// Every post with a hashtag, newest first.
struct TagPage: HTML {
  let screen: RunScreen
  let tag: String
  let formToken: String

  private static let length = 80

  var body: some HTML {
    let posts = screen.posts(tagged: tag)
    RunFrame(screen: screen, place: .trends, formToken: formToken) {
      Element("div", ["class": "feed-column"]) {
        Element("p", ["class": "back"]) {
          Element("a", ["href": Link.runTrends(screen.run.rawValue).path]) { "Trends" }
        }
        Element("h1") { Element("bdi") { "#\(tag)" } }
        Element("p", ["class": "hint"]) { SearchPage.count(posts.count) }
        PostFeed(
          posts: Array(posts.prefix(Self.length)), label: "Posts with this hashtag", screen: screen)
        QuickActForm(screen: screen, formToken: formToken)
      }
    }
  }
}

extension RunScreen {
  /// The posts with a hashtag, newest first.
  func posts(tagged tag: String) -> [Post] {
    let wanted = tag.lowercased()
    return posts.reversed().filter {
      withdrawn[$0.number] == nil && TextPart.hashtags(in: $0.text).contains(wanted)
    }
  }
}
