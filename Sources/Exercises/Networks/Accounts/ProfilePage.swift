import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// An account: who it is, how many follow it, what it has posted; the agency's own as well.
struct ProfilePage: HTML {
  let screen: RunScreen
  let account: Account
  let platform: SocialPlatform
  let formToken: String
  var showsReplies = false

  private static let length = 60

  var body: some HTML {
    RunFrame(screen: screen, place: .within(platform.id), formToken: formToken) {
      Element("div", ["class": "feed-column"]) {
        Element("p", ["class": "back"]) {
          Element("a", ["href": feedPath]) { "Back to \(platform.name)" }
        }
        ProfileHead(account: account, platform: platform, screen: screen)
        NewPostsPill()
        ProfileTabs(path: path, showsReplies: showsReplies)
        if let pinned, !showsReplies {
          Element("section", ["class": "pinned-post", "aria-label": "Pinned"]) {
            PostArticle(post: pinned, screen: screen)
          }
        }
        if shown.isEmpty, pinned == nil {
          Element("p", ["class": "empty"]) {
            showsReplies ? "No replies yet." : "No posts yet."
          }
        } else {
          Element("div", ["class": "feed plain", "role": shown.isEmpty ? nil : "feed"]) {
            shown.map { PostArticle(post: $0, screen: screen) }
          }
        }
        QuickActForm(screen: screen, formToken: formToken)
      }
    }
  }

  private var pinned: Post? {
    account.posts.first { screen.pinned.contains($0.number) }
  }

  private var shown: [Post] {
    let wanted = account.posts.filter { ($0.parent != nil) == showsReplies }
    return Array(wanted.filter { showsReplies || $0 != pinned }.prefix(Self.length))
  }

  private var feedPath: String {
    Link.runFeed(screen.run.rawValue, platform: platform.id.rawValue).path
  }

  private var path: String {
    Link.runAccount(
      screen.run.rawValue, platform: platform.id.rawValue, handle: account.author.handle
    ).path
  }
}

private struct ProfileHead: HTML {
  let account: Account
  let platform: SocialPlatform
  let screen: RunScreen

  var body: some HTML {
    Element("header", ["class": "profile", "data-skin": platform.kind.rawValue]) {
      Element("div", ["class": "profile-banner drawn drawn-\(account.author.name.count % 6)"]) {
        Avatar(author: account.author)
      }
      Element("h1") { Element("bdi") { account.author.name } }
      Element("p", ["class": "handle"]) {
        Element("bdi") { "@\(account.author.handle)" }
        " on \(platform.name)"
      }
      Element("p", ["class": "profile-bio", "dir": "auto"]) { account.bio ?? kindOfAccount }
      account.notice.map { notice in
        Element("p", ["class": "note profile-notice", "dir": "auto"]) { notice }
      }
      Element("p", ["class": "profile-numbers"]) {
        Element("span") {
          Element("strong") { CountText.short(account.author.followers) }
          " followers"
        }
        Element("span") {
          Element("strong") { "\(account.posts.count)" }
          account.posts.count == 1 ? " post in this exercise" : " posts in this exercise"
        }
      }
    }
  }

  private var kindOfAccount: String {
    switch account.author.kind {
    case .agency: "\(screen.setting.agency.name), \(screen.setting.place). Your account."
    case .media: "News."
    case .partner: "Works with \(screen.setting.agency.short)."
    case .crowd: "This account says nothing about itself."
    }
  }
}

private struct ProfileTabs: HTML {
  let path: String
  let showsReplies: Bool

  var body: some HTML {
    Element("nav", ["class": "feed-orders", "aria-label": "Posts of this account"]) {
      Element("ul") {
        Element("li") {
          Element("a", ["href": path, "aria-current": showsReplies ? nil : "true"]) { "Posts" }
        }
        Element("li") {
          Element(
            "a",
            ["href": "\(path)?show=replies", "aria-current": showsReplies ? "true" : nil]
          ) { "Replies" }
        }
      }
    }
  }
}
