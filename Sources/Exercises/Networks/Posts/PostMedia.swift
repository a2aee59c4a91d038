import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// What a post shows besides words: a picture or a video.
struct PostMedia: HTML {
  let post: Post
  let platform: SocialPlatform?
  let screen: RunScreen

  var body: some HTML {
    if let video = post.video {
      VideoCard(video: video, post: post, screen: screen)
    } else if let image = post.image {
      PostPicture(image: image, alt: post.alt, post: post, screen: screen)
    } else if platform?.needsPicture == true, post.parent == nil {
      DrawnPicture(post: post)
    }
  }
}

/// The pack's own picture, or the description of one that a player only described.
struct PostPicture: HTML {
  let image: String
  let alt: String?
  let post: Post
  let screen: RunScreen

  var body: some HTML {
    Element("div", ["class": "picture"]) {
      if let path = screen.mediaPath(image) {
        Element("a", ["class": "picture-large", "href": largePath]) {
          VoidElement(
            "img",
            ["src": path, "alt": alt ?? "Picture without description", "loading": "lazy"])
        }
      } else {
        Element("p", ["class": "picture-words"]) {
          Element("span", ["class": "picture-label"]) { "Picture: " }
          Element("bdi") { alt ?? "no description given" }
        }
      }
      AltText(alt: alt)
    }
  }

  private var largePath: String {
    Link.runPicture(screen.run.rawValue, post: post.number).path
  }
}

/// The description of a picture, shown on demand.
struct AltText: HTML {
  let alt: String?

  var body: some HTML {
    Element("details", ["class": "alt-text"]) {
      Element("summary") {
        Element("span", ["class": "alt-badge"]) { alt == nil ? "No ALT" : "ALT" }
        Element("span", ["class": "visually-hidden"]) { " text of the picture" }
      }
      Element("p", ["dir": "auto"]) { alt ?? "Nobody has described this picture." }
    }
  }
}

/// Stands for a picture that somebody of the crowd posted: what it showed is nowhere written.
private struct DrawnPicture: HTML {
  let post: Post

  /// One of six drawings, always the same for a post.
  private var number: Int { (post.number &* 5 + post.author.handle.utf8.count) % 6 }

  var body: some HTML {
    Element("div", ["class": "picture drawn drawn-\(number)"]) {
      Element("span", ["class": "visually-hidden"]) { "A picture without description." }
    }
  }
}

extension RunScreen {
  /// Where a file of the run's scenario is served; nil for what is no file.
  func mediaPath(_ image: String) -> String? {
    address(ofImage: image)
  }
}
