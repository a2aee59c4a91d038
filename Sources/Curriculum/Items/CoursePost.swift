import CourseFormat
import Markup

/// A post as it would stand on a network of that kind; marked as an example.
struct CoursePost: HTML {
  let text: String
  let platform: NetworkKind

  var body: some HTML {
    Element(
      "div",
      [
        "class": "course-post", "data-skin": platform.rawValue, "role": "group",
        "aria-label": "Example post for \(NetworkWords.title(platform))",
      ]
    ) {
      Element("p", ["class": "course-post-head"]) {
        Element("span", ["class": "course-post-avatar", "aria-hidden": "true"]) { "PD" }
        Element("span") {
          Element("strong") { "Your agency" }
          Element("span", ["class": "meta"]) { NetworkWords.title(platform) }
        }
        Element("span", ["class": "tag"]) { "Example" }
      }
      Element("p", ["class": "course-post-text"]) { text }
    }
  }
}

/// The kinds of networks as people say them.
enum NetworkWords {
  static func title(_ kind: NetworkKind) -> String {
    switch kind {
    case .microblog: "a microblog"
    case .community: "a community network"
    case .photo: "a photo network"
    case .professional: "a professional network"
    case .video: "a video network"
    case .neighborhood: "a neighborhood board"
    }
  }
}
