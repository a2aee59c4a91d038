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
  /// Which part of a long thread; nil for the one with the post.
  var page: Int?
  /// After a check without JavaScript.
  var hints: DraftHints?

  var body: some HTML {
    let part = ThreadPart(
      ThreadFold.rows(ThreadTree(screen.thread(of: post)), around: post.number), page: page,
      focus: post.number)
    RunFrame(
      screen: screen, place: .within(platform.id), formToken: formToken, thread: post.root
    ) {
      Element("div", ["class": "thread-column"]) {
        Element("p", ["class": "back thread-live"]) {
          Element("a", ["href": feedPath]) { "Back to \(platform.name)" }
        }
        Element("h1") { "Thread on \(platform.name)" }
        ThreadList(screen: screen, focus: post, part: part)
        PageSteps(page: part.page, pages: part.pages, path: threadPath)
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
        }
        if screen.clock.state != .ended {
          Element("div", ["id": "acts"]) {
            PostActs(
              screen: screen, post: post, platform: platform, formToken: formToken, key: key,
              hints: hints)
          }
        }
        QuickActForm(screen: screen, formToken: formToken)
      }
    }
  }

  private var threadPath: String {
    Link.runThread(screen.run.rawValue, post: post.number).path
  }

  private var feedPath: String {
    Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path
  }
}

/// The way between the pages of something long.
struct PageSteps: HTML {
  let page: Int
  let pages: Int
  let path: String

  var body: some HTML {
    if pages > 1 {
      Element("nav", ["class": "page-steps", "aria-label": "Parts"]) {
        if page > 1 {
          Element("a", ["class": "button", "href": "\(path)?page=\(page - 1)"]) { "Earlier" }
        }
        Element("span") { "Part \(page) of \(pages)" }
        if page < pages {
          Element("a", ["class": "button", "href": "\(path)?page=\(page + 1)"]) { "Later" }
        }
      }
    }
  }
}
