import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// One post as it stands in a feed or a thread.
///
/// It holds no form, so that it is the same for everybody who watches; the forms are in its thread.
struct PostArticle: HTML {
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    Element(
      "article",
      [
        "class": "post post-\(post.author.kind.rawValue)", "id": "post-\(post.number)",
        "data-number": "\(post.number)", "data-platform": post.platform.rawValue,
        "data-pinned": screen.pinned.contains(post.number) ? "" : nil,
        "aria-labelledby": "author-\(post.number)", "tabindex": "0",
      ]
    ) {
      PostHeader(post: post, screen: screen)
      PostContent(post: post, screen: screen)
      PostFooter(post: post, screen: screen)
    }
  }
}

private struct PostHeader: HTML {
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    Element("header", ["class": "post-header"]) {
      Element("span", ["class": "avatar avatar-\(hue)", "aria-hidden": "true"]) {
        String(post.author.name.prefix(1))
      }
      Element("p", ["class": "post-author", "id": "author-\(post.number)"]) {
        Element("strong") { post.author.name }
        if post.author.kind == .agency {
          Element("span", ["class": "tag"]) { "You" }
        }
        if screen.pinned.contains(post.number) {
          Element("span", ["class": "tag"]) { "Pinned" }
        }
        if post.author.kind == .media {
          Element("span", ["class": "tag"]) { "News" }
        }
        Element("span", ["class": "handle"]) { "@\(post.author.handle)" }
      }
      Element("a", ["class": "post-time", "href": threadPath]) {
        Element("time", ["title": "T+\(post.at)"]) { screen.setting.wallClock(at: post.at) }
      }
    }
  }

  /// One of eight colours, always the same for an account.
  private var hue: Int {
    post.author.handle.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % 8
  }

  private var threadPath: String {
    Link.runThread(screen.run.rawValue, post: post.number).path
  }
}

private struct PostContent: HTML {
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    if let deed = screen.withdrawn[post.number] {
      Element("p", ["class": "withdrawn"]) { "This post is no longer public (\(deed))." }
    } else {
      if let corrected = screen.corrected[post.number] {
        Element("p", ["class": "note"]) {
          "Corrected: see "
          Element("a", ["href": Link.runThread(screen.run.rawValue, post: corrected).path]) {
            "the correction"
          }
        }
      }
      Element("p", ["class": "post-text"]) { post.text }
      post.image.map { PostPicture(image: $0, alt: post.alt, screen: screen) }
      if let quoted = post.quoted.flatMap({ screen.post($0) }) {
        Element("blockquote") {
          Element("p") { "@\(quoted.author.handle): \(quoted.text)" }
        }
      }
      if !post.pollOptions.isEmpty {
        Element("ul", ["class": "poll"]) {
          post.pollOptions.map { option in Element("li") { option } }
        }
      }
    }
  }
}

/// The pack's own picture, or the description of one that a player only described.
private struct PostPicture: HTML {
  let image: String
  let alt: String?
  let screen: RunScreen

  var body: some HTML {
    if image.hasPrefix("media/") {
      Element("p", ["class": "picture"]) {
        VoidElement("img", ["src": path, "alt": alt ?? "", "loading": "lazy"])
      }
    } else {
      Element("p", ["class": "picture"]) {
        Element("span", ["class": "picture-label"]) { "Picture: " }
        alt ?? "no description given"
      }
    }
  }

  private var path: String {
    Link.scenarioMedia(
      screen.setting.id.rawValue, file: String(image.dropFirst("media/".count))
    ).path
  }
}

private struct PostFooter: HTML {
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    Element("footer", ["class": "post-footer"]) {
      Element("p", ["class": "counters", "data-counters": "\(post.number)"]) {
        let counters = screen.counters[post.number]
        Counter(name: "replies", value: counters?.replies ?? 0)
        Counter(name: "reshares", value: counters?.reshares ?? 0)
        Counter(name: "likes", value: counters?.likes ?? 0)
        Counter(name: "views", value: counters?.views ?? 0)
      }
      Element("a", ["class": "open-thread", "href": threadPath, "data-reply": "\(post.number)"]) {
        "Open and reply"
        Element("span", ["class": "visually-hidden"]) { " to \(post.author.name)" }
      }
    }
  }

  private var threadPath: String {
    Link.runThread(screen.run.rawValue, post: post.number).path
  }
}

private struct Counter: HTML {
  let name: String
  let value: Int

  var body: some HTML {
    Element("span", ["class": "counter counter-\(name)"]) {
      Element("span", ["data-counter": name]) { "\(value)" }
      Element("span", ["class": "counter-name"]) { " \(name)" }
    }
  }
}
