import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// Which of its notifications somebody wants to see.
enum NoticeFilter: String, CaseIterable, Sendable {
  case all, questions, mentions, replies

  var name: String {
    switch self {
    case .all: "All"
    case .questions: "Questions"
    case .mentions: "Mentions"
    case .replies: "Replies and quotes"
    }
  }

  func takes(_ kind: Notice.Kind) -> Bool {
    switch self {
    case .all: true
    case .questions: kind == .question || kind == .attention
    case .mentions: kind == .mention
    case .replies: kind == .reply || kind == .quote
    }
  }
}

/// Everything public that concerns the agency, with the posts in full.
struct NotificationPage: HTML {
  let screen: RunScreen
  let filter: NoticeFilter
  let formToken: String

  private static let length = 80

  var body: some HTML {
    let all = screen.notices
    let shown = Array(all.filter { filter.takes($0.kind) }.prefix(Self.length))
    RunFrame(screen: screen, place: .notifications, formToken: formToken) {
      Element("div", ["class": "feed-column", "data-unread-since": screen.run.rawValue]) {
        Element("h1") { "Notifications" }
        Element("nav", ["class": "chips", "aria-label": "Which notifications"]) {
          Element("ul") {
            NoticeFilter.allCases.map { other in
              NoticeChip(
                filter: other, isCurrent: other == filter,
                count: all.count { other.takes($0.kind) }, run: screen.run.rawValue)
            }
          }
        }
        NewPostsPill()
        if shown.isEmpty {
          Element("p", ["class": "empty"]) {
            "Nothing here yet. Replies to your posts, quotes, mentions and questions to you appear "
            "as they come."
          }
        }
        PostFeed(
          posts: shown.map(\.post), label: "Notifications", screen: screen, reasons: reasons(shown))
        QuickActForm(screen: screen, formToken: formToken)
      }
    }
  }

  /// Says of each post why it is here, and whether it waits for an answer.
  private func reasons(_ notices: [Notice]) -> [Post.Number: String] {
    let open = Set(screen.openQuestions.map(\.number))
    return Dictionary(
      notices.map { notice in
        (notice.post.number, words(notice, isOpen: open.contains(notice.post.number)))
      }, uniquingKeysWith: { first, _ in first })
  }

  private func words(_ notice: Notice, isOpen: Bool) -> String {
    guard notice.post.question != nil else { return notice.kind.rawValue }
    let urgency = notice.post.question?.urgency == .danger ? ", urgent: safety" : ""
    return "\(notice.kind.rawValue)\(isOpen ? ", not answered" : ", answered")\(urgency)"
  }
}

private struct NoticeChip: HTML {
  let filter: NoticeFilter
  let isCurrent: Bool
  let count: Int
  let run: String

  var body: some HTML {
    Element("li") {
      Element("a", ["href": path, "aria-current": isCurrent ? "true" : nil]) {
        "\(filter.name) "
        Element("span", ["class": "chip-count"]) { "\(count)" }
      }
    }
  }

  private var path: String {
    let all = Link.runNotifications(run).path
    return filter == .all ? all : "\(all)?show=\(filter.rawValue)"
  }
}
