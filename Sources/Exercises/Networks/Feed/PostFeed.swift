import Markup
import RunLog

/// Posts below each other, newest or most important first.
struct PostFeed: HTML {
  let posts: [Post]
  let label: String
  let screen: RunScreen
  /// What each post is here for.
  var reasons: [Post.Number: String] = [:]

  var body: some HTML {
    // A feed without posts is not a feed yet; the script makes it one with the first post.
    Element(
      "div",
      [
        "class": "feed", "data-label": label, "role": posts.isEmpty ? nil : "feed",
        "aria-label": posts.isEmpty ? nil : label,
      ]
    ) {
      posts.map { PostArticle(post: $0, screen: screen, reason: reasons[$0.number]) }
    }
  }
}

/// Where a feed says how many new posts wait.
struct NewPostsPill: HTML {
  var body: some HTML {
    Element("div", ["class": "pill-place"]) {
      Element("button", ["type": "button", "class": "pill", "id": "new-posts", "hidden": ""]) { "" }
    }
  }
}
