import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// A post inside another one, in short.
struct QuoteCard: HTML {
  let quoted: Post
  let screen: RunScreen

  var body: some HTML {
    Element("blockquote", ["class": "quote-card"]) {
      Element("p", ["class": "quote-author"]) {
        Avatar(author: quoted.author)
        AccountName(author: quoted.author, platform: quoted.platform, screen: screen)
        Element("a", ["class": "post-time", "href": path]) {
          AgeLabel(time: quoted.at, screen: screen)
        }
      }
      if screen.withdrawn[quoted.number] != nil {
        Element("p", ["class": "withdrawn"]) { "This post is no longer public." }
      } else {
        Element("p", ["class": "quote-text", "dir": "auto"]) {
          TextCut(quoted.text, after: 240).short
        }
      }
    }
  }

  private var path: String {
    Link.runThread(screen.run.rawValue, post: quoted.number).path
  }
}

extension TextCut {
  /// What is shown, with a sign that there is more.
  var short: String { rest == nil ? shown : "\(shown)…" }
}
