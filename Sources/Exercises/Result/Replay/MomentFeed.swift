import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// One network's feed as it stood then.
struct MomentFeed: HTML {
  let moment: ReplayMoment

  private static let most = 40

  var body: some HTML {
    if posts.isEmpty {
      Element("p", ["class": "empty"]) { "Nothing had been posted here yet." }
    }
    Element("div", ["class": "feed"]) {
      posts.prefix(Self.most).map { MomentPost(post: $0, moment: moment) }
    }
    if posts.count > Self.most {
      Element("p", ["class": "meta"]) {
        "The newest \(Self.most) of \(posts.count) threads. Go earlier to see the others."
      }
    }
  }

  private var posts: [Post] { moment.screen.feed(of: moment.platform.id) }
}

/// One thread as it stood then.
struct MomentThread: HTML {
  let moment: ReplayMoment
  let post: Post

  private static let most = 100

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": moment.link(to: moment.platform.id).path]) {
        "All of \(moment.platform.name) then"
      }
    }
    Element("div", ["class": "thread"]) {
      thread.prefix(Self.most).map { entry in
        Element("div", ["class": "thread-post\(entry.number == post.number ? " current" : "")"]) {
          PostArticle(post: entry, screen: moment.screen, isPast: true)
        }
      }
    }
    if thread.count > Self.most {
      Element("p", ["class": "meta"]) { "The first \(Self.most) of \(thread.count) posts." }
    }
  }

  private var thread: [Post] { moment.screen.thread(of: post) }
}

private struct MomentPost: HTML {
  let post: Post
  let moment: ReplayMoment

  var body: some HTML {
    Element("div", ["class": "moment-post"]) {
      PostArticle(post: post, screen: moment.screen, isPast: true)
      Element("p", ["class": "moment-thread"]) {
        Element("a", ["href": moment.link(to: post).path]) {
          answers == 0
            ? "This post then"
            : "Thread then: \(answers) answer\(answers == 1 ? "" : "s")"
          Element("span", ["class": "visually-hidden"]) { ", \(post.author.name)" }
        }
      }
    }
  }

  private var answers: Int { moment.screen.thread(of: post).count - 1 }
}

/// The networks, each as it stood then.
struct MomentTabs: HTML {
  let moment: ReplayMoment

  var body: some HTML {
    Element("nav", ["class": "tabs", "aria-label": "Networks then"]) {
      Element("ul") {
        moment.run.platforms.map { platform in
          Element("li") {
            Element(
              "a",
              [
                "href": moment.link(to: platform.id).path,
                "aria-current": platform.id == moment.platform.id ? "page" : nil,
              ]
            ) {
              platform.name
              Element("span", ["class": "badge"]) {
                "\(count(platform.id))"
                Element("span", ["class": "visually-hidden"]) { " posts" }
              }
            }
          }
        }
      }
    }
  }

  private func count(_ platform: SocialPlatform.ID) -> Int {
    moment.screen.posts.count { $0.platform == platform }
  }
}

/// The inbox as it stood then, to read.
struct MomentInbox: HTML {
  let screen: RunScreen

  private static let most = 20

  var body: some HTML {
    Element("section", ["class": "inbox", "aria-labelledby": "inbox-then"]) {
      Element("h3", ["id": "inbox-then"]) {
        "Inbox then"
        if screen.openInbox > 0 {
          Element("span", ["class": "badge"]) { "\(screen.openInbox) open" }
        }
      }
      if screen.inbox.isEmpty {
        Element("p", ["class": "empty"]) { "Nothing had come in yet." }
      }
      screen.inbox.reversed().prefix(Self.most).map { item in
        InboxEntry(item: item, screen: screen, formToken: "", key: "", isOpen: false)
      }
      if screen.inbox.count > Self.most {
        Element("p", ["class": "meta"]) {
          "The newest \(Self.most) of \(screen.inbox.count)."
        }
      }
    }
  }
}
