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
      [
        "class": "notifications", "id": "notifications", "aria-labelledby": "notifications-title",
        "data-open": "\(screen.openQuestions.count)",
      ]
    ) {
      Element("h2", ["id": "notifications-title"]) { "Notifications" }
      if notices.isEmpty {
        Element("p", ["class": "empty"]) {
          "No replies or questions to you yet. They come when you post, and when people ask you."
        }
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
        "\(notice.kind.rawValue) from "
        Element("bdi") { notice.post.author.name }
      }
      Element("p", ["dir": "auto"]) { notice.post.text }
    }
  }
}
