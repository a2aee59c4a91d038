import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap

/// A post's words as people wrote them, with hashtags and accounts as links.
///
/// The text stands in an isolated block of its own direction, so that whatever it does to the
/// order of letters ends with it.
struct PostText: HTML {
  let text: String
  let platform: SocialPlatform.ID
  let screen: RunScreen
  /// How many characters show before “more”.
  var shownFirst: Int?

  var body: some HTML {
    let cut = TextCut(text, after: shownFirst)
    Element("div", ["class": "post-text", "dir": "auto"]) {
      PostWords(text: cut.shown, platform: platform, screen: screen)
      cut.rest.map { rest in
        Element("details", ["class": "text-rest"]) {
          Element("summary") { "more" }
          PostWords(text: rest, platform: platform, screen: screen)
        }
      }
    }
  }
}

/// Words with their links.
struct PostWords: HTML {
  let text: String
  let platform: SocialPlatform.ID
  let screen: RunScreen

  var body: some HTML {
    TextPart.parts(of: text).map { part in
      PartView(part: part, platform: platform, screen: screen)
    }
  }
}

private struct PartView: HTML {
  let part: TextPart
  let platform: SocialPlatform.ID
  let screen: RunScreen

  var body: some HTML {
    switch part {
    case .plain(let text): Text(text)
    case .hashtag(let tag):
      Element("a", ["href": Link.runTag(screen.run.rawValue, tag: tag.lowercased()).path]) {
        "#\(tag)"
      }
    case .account(let handle):
      if screen.handles.contains(handle.lowercased()) {
        Element("a", ["href": path(of: handle)]) { "@\(handle)" }
      } else {
        Text("@\(handle)")
      }
    }
  }

  private func path(of handle: String) -> String {
    Link.runAccount(screen.run.rawValue, platform: platform.rawValue, handle: handle).path
  }
}
