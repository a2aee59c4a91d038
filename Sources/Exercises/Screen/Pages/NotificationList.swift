import Kernel
import Markup
import RunLog
import SiteMap

/// The newest public posts that concern the agency, in short, with a way to all of them.
struct NotificationList: HTML {
  let screen: RunScreen

  private static let length = 5

  var body: some HTML {
    let notices = screen.notices
    Element(
      "section",
      ["class": "notifications", "id": "notifications", "aria-labelledby": "notifications-title"]
    ) {
      Element("h2", ["id": "notifications-title"]) { "Notifications" }
      if notices.isEmpty {
        Element("p", ["class": "empty"]) { "No replies or questions to you yet." }
      } else {
        Element("ul") {
          notices.prefix(Self.length).map { NotificationLine(notice: $0, screen: screen) }
        }
        Element("p") {
          Element("a", ["href": Link.runNotifications(screen.run.rawValue).path]) {
            "All \(notices.count) notifications"
          }
        }
      }
    }
  }
}

private struct NotificationLine: HTML {
  let notice: Notice
  let screen: RunScreen

  var body: some HTML {
    Element("li") {
      Element("a", ["href": Link.runThread(screen.run.rawValue, post: notice.post.number).path]) {
        "\(notice.kind.rawValue) from \(notice.post.author.name)"
      }
      Element("p") { notice.post.text }
    }
  }
}

/// Everything public that concerns the agency, with the posts in full.
struct NotificationPage: HTML {
  let screen: RunScreen

  private static let length = 100

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.run(screen.run.rawValue).path]) { "Back to the exercise" }
    }
    Element("h1") { "Notifications" }
    Element("p", ["class": "lead"]) {
      "Replies to your posts, quotes, mentions and questions to you, newest first."
    }
    if screen.notices.isEmpty {
      Element("p", ["class": "empty"]) { "Nothing yet." }
    } else {
      Element("div", ["class": "feed", "role": "feed", "aria-label": "Notifications"]) {
        screen.notices.prefix(Self.length).map { PostArticle(post: $0.post, screen: screen) }
      }
    }
  }
}
