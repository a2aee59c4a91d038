import Markup
import RunLog
import ScenarioFormat

/// The counters of a post as they stood at a moment that is over: nothing to press.
struct PostCounts: HTML {
  let post: Post
  let platform: SocialPlatform?
  let screen: RunScreen

  var body: some HTML {
    let counters = screen.counters[post.number]
    Element("footer", ["class": "post-footer"]) {
      PastCount(kind: "reply", name: "replies", noun: "replies", value: counters?.replies)
      if platform?.allows(.repost) ?? true {
        PastCount(kind: "repost", name: "reshares", noun: "reposts", value: counters?.reshares)
      }
      PastCount(kind: "like", name: "likes", noun: "likes", value: counters?.likes)
      PastCount(kind: "views", name: "views", noun: "views", value: counters?.views)
    }
  }
}

private struct PastCount: HTML {
  let kind: String
  let name: String
  let noun: String
  let value: Int?

  var body: some HTML {
    Element("span", ["class": "act act-\(kind)"]) {
      Icon(icon)
      Count(name: name, value: value ?? 0, noun: noun)
    }
  }

  private var icon: String {
    switch kind {
    case "repost": "reshare"
    case "views": "view"
    default: kind
    }
  }
}
