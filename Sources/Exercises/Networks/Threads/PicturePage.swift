import Kernel
import Markup
import RunLog
import SiteMap

/// A post's picture as large as the page, with its description.
struct PicturePage: HTML {
  let screen: RunScreen
  let post: Post
  let path: String
  let formToken: String

  var body: some HTML {
    RunFrame(screen: screen, place: .within(post.platform), formToken: formToken) {
      Element("div", ["class": "picture-page"]) {
        Element("p", ["class": "back"]) {
          Element("a", ["href": Link.runThread(screen.run.rawValue, post: post.number).path]) {
            "Back to the post"
          }
        }
        Element("h1") {
          "Picture by "
          Element("bdi") { post.author.name }
        }
        Element("figure") {
          VoidElement("img", ["src": path, "alt": post.alt ?? "Picture without description"])
          Element("figcaption", ["dir": "auto"]) {
            post.alt.map { "Description: \($0)" } ?? "Nobody has described this picture."
          }
        }
      }
    }
  }
}
