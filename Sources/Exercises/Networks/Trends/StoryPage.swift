import Kernel
import Markup
import RunLog
import SiteMap

/// Everything that was posted about one thing, newest first.
struct StoryPage: HTML {
  let screen: RunScreen
  let story: Story
  let formToken: String

  private static let length = 80

  var body: some HTML {
    RunFrame(screen: screen, place: .trends, formToken: formToken) {
      Element("div", ["class": "feed-column"]) {
        Element("p", ["class": "back"]) {
          Element("a", ["href": Link.runTrends(screen.run.rawValue).path]) { "Trends" }
        }
        Element("h1") { Element("bdi") { story.title } }
        Element("p", ["class": "hint"]) {
          SearchPage.count(story.posts.count)
          ", \(story.recent) in the last ten minutes. "
          story.heard.map { "\(Percent.text($0)) of the public have heard it." } ?? ""
        }
        PostFeed(
          posts: Array(story.posts.prefix(Self.length)), label: "Posts about this", screen: screen)
        QuickActForm(screen: screen, formToken: formToken)
      }
    }
  }
}
