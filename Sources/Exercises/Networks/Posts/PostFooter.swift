import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// The counters of a post with the acts at hand.
///
/// They lead to the thread page, where the forms are; with JavaScript a like or a repost is done
/// at once, by the form that the page keeps for it.
struct PostFooter: HTML {
  let post: Post
  let platform: SocialPlatform?
  let screen: RunScreen

  var body: some HTML {
    let counters = screen.counters[post.number]
    Element("footer", ["class": "post-footer", "data-counters": "\(post.number)"]) {
      Element(
        "a",
        ["class": "act act-reply open-thread", "href": path("text-reply"), "data-reply": number]
      ) {
        Icon("reply")
        Element("span", ["class": "visually-hidden"]) { "Open and " }
        Element("span", ["class": "act-name"]) { replyName }
        Element("span", ["class": "visually-hidden"]) { " to \(post.author.name)" }
        Count(name: "replies", value: counters?.replies ?? 0, noun: "replies")
      }
      if platform?.allows(.repost) ?? true {
        Element(
          "a",
          [
            "class": "act act-repost\(isReposted ? " done" : "")", "href": path("acts"),
            "data-act": repostAct,
          ]
        ) {
          Icon("reshare")
          Element("span", ["class": "act-name"]) { repostName }
          Count(name: "reshares", value: counters?.reshares ?? 0, noun: "reposts")
        }
      }
      Element(
        "a",
        [
          "class": "act act-like\(isLiked ? " done" : "")", "href": path("acts"),
          "data-act": likeAct,
        ]
      ) {
        Icon("like")
        Element("span", ["class": "act-name"]) { isLiked ? "Liked" : "Like" }
        Count(name: "likes", value: counters?.likes ?? 0, noun: "likes")
      }
      Element("span", ["class": "act act-views"]) {
        Icon("view")
        Count(name: "views", value: counters?.views ?? 0, noun: "views")
      }
      Element("a", ["class": "act act-more", "href": path("acts")]) {
        Icon("more")
        Element("span", ["class": "visually-hidden"]) { "More actions for this post" }
      }
    }
  }

  private var kind: SocialPlatform.Kind { platform?.kind ?? .microblog }
  private var number: String { "\(post.number)" }
  private var isLiked: Bool { screen.liked.contains(post.number) }
  private var isReposted: Bool { screen.reposted.contains(post.number) }
  private var isOwn: Bool { post.author.kind == .agency }
  private var likeAct: String? { isOwn ? nil : "like" }
  private var repostAct: String? { isOwn ? nil : "repost" }

  private var repostName: String {
    if isReposted { return "Reposted" }
    return kind == .community ? "Share" : "Repost"
  }

  private var replyName: String {
    switch kind {
    case .microblog, .neighborhood: "reply"
    case .community, .photo, .professional, .video: "comment"
    }
  }

  private func path(_ place: String) -> String {
    "\(Link.runThread(screen.run.rawValue, post: post.number).path)#\(place)"
  }
}

/// One counter of a post.
struct Count: HTML {
  let name: String
  let value: Int
  let noun: String

  var body: some HTML {
    Element("span", ["class": "count-\(name)"]) {
      Element("span", ["class": "visually-hidden"]) { ", " }
      Element("span", ["data-counter": name]) { CountText.short(value) }
      Element("span", ["class": "visually-hidden"]) { " \(noun)" }
    }
  }
}

/// A number as networks write it: 999, 1.2K, 48K, 1.1M.
enum CountText {
  static func short(_ value: Int) -> String {
    switch value {
    case ..<1000: "\(value)"
    case ..<10_000: "\(value / 1000).\(value / 100 % 10)K"
    case ..<1_000_000: "\(value / 1000)K"
    default: "\(value / 1_000_000).\(value / 100_000 % 10)M"
    }
  }
}
