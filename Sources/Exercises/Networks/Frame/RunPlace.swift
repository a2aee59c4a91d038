import Kernel
import RunLog
import ScenarioFormat
import SiteMap

/// Which page of a run somebody is on.
enum RunPlace: Hashable, Sendable {
  case feed(SocialPlatform.ID)
  /// A thread or a profile of a network.
  case within(SocialPlatform.ID)
  case notifications, inbox, messages, mail, phone, news, trends, search, monitor, desk

  /// The network whose look the page has.
  var platform: SocialPlatform.ID? {
    switch self {
    case .feed(let platform), .within(let platform): platform
    default: nil
    }
  }

  /// The pages besides the networks, in the order of the navigation.
  static let others: [RunPlace] = [
    .notifications, .inbox, .messages, .mail, .phone, .news, .trends, .search, .monitor, .desk,
  ]

  var name: String {
    switch self {
    case .feed, .within: "Feed"
    case .notifications: "Notifications"
    case .inbox: "Inbox"
    case .messages: "Messages"
    case .mail: "E-mail"
    case .phone: "Phone log"
    case .news: "News"
    case .trends: "Trends"
    case .search: "Search"
    case .monitor: "Monitor"
    case .desk: "Your desk"
    }
  }

  /// For the bar of a phone, where the name has no room.
  var shortName: String? { self == .notifications ? "Alerts" : nil }

  var icon: Icon {
    switch self {
    case .feed, .within: Icon("home")
    case .notifications: Icon("bell")
    case .inbox: Icon("tray")
    case .messages: Icon("chat")
    case .mail: Icon("mail")
    case .phone: Icon("phone")
    case .news: Icon("news")
    case .trends: Icon("trend")
    case .search: Icon("search")
    case .monitor: Icon("columns")
    case .desk: Icon("desk")
    }
  }

  /// Where the page is.
  func path(in screen: RunScreen) -> String {
    let run = screen.run.rawValue
    return switch self {
    case .feed(let platform), .within(let platform):
      Link.runFeed(run, platform: platform.rawValue).path
    case .notifications: Link.runNotifications(run).path
    case .inbox: "\(Link.run(run).path)#inbox"
    case .messages: Link.runMessages(run).path
    case .mail: Link.runMail(run).path
    case .phone: Link.runPhone(run).path
    case .news: Link.runNews(run).path
    case .trends: Link.runTrends(run).path
    case .search: Link.runSearch(run).path
    case .monitor: Link.runMonitor(run).path
    case .desk: Link.runDesk(run).path
    }
  }

  /// How many things wait there, in words for the badge; nil when nothing does.
  func waiting(in screen: RunScreen) -> String? {
    let count =
      switch self {
      case .notifications: screen.openQuestions.count
      case .inbox: screen.openInbox
      case .messages: screen.inbox.count { $0.awaitsAnswer && screen.isMessage($0) }
      case .mail: screen.inbox.count { $0.awaitsAnswer && $0.channel == "email" }
      case .phone: screen.inbox.count { $0.awaitsAnswer && InboxItem.spoken.contains($0.channel) }
      default: 0
      }
    return count > 0 ? "\(count) open" : nil
  }
}

extension InboxItem {
  /// The channels on which people speak.
  static let spoken: Set<String> = ["phone", "radio"]
}

extension RunScreen {
  /// Whether it came through a network, from one account to another.
  func isMessage(_ item: InboxItem) -> Bool {
    platform(SocialPlatform.ID(item.channel)) != nil
  }

  /// Public questions to the agency without an answer of its own, newest first.
  var openQuestions: [Post] {
    let answered = answeredPosts
    return posts.reversed().filter { post in
      post.author.kind != .agency && post.question != nil && !answered.contains(post.number)
        && withdrawn[post.number] == nil
    }
  }

  /// The posts that the agency replied to or quoted, or whose writer it answered in private.
  var answeredPosts: Set<Post.Number> {
    var answered: Set<Post.Number> = []
    for post in posts where post.author.kind == .agency {
      for number in [post.parent, post.quoted] { number.map { _ = answered.insert($0) } }
    }
    for case .messaged(_, let number?, _) in events.lazy.map(\.happening) {
      answered.insert(number)
    }
    return answered
  }
}
