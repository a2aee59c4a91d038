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

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element(
        "a", ["href": Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path]
      ) { "Back to \(platform.name)" }
    }
    Element("h1") { "Thread on \(platform.name)" }
    Element("div", ["class": "thread"]) {
      screen.thread(of: post).map { entry in
        Element(
          "div", ["class": entry.number == post.number ? "thread-post current" : "thread-post"]
        ) {
          PostArticle(post: entry, screen: screen)
        }
      }
    }
    if screen.clock.state != .ended, screen.withdrawn[post.number] == nil {
      Composer(
        screen: screen, platform: platform, formToken: formToken, key: key,
        target: .post(post.number), deed: "reply", title: "Reply to \(post.author.name)"
      )
      PostActs(screen: screen, post: post, platform: platform, formToken: formToken, key: key)
    }
  }
}
