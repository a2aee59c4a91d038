import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// What can be done with one post besides replying to it.
struct PostActs: HTML {
  let screen: RunScreen
  let post: Post
  let platform: SocialPlatform
  let formToken: String
  let key: String
  /// After a check without JavaScript.
  var hints: DraftHints?

  var body: some HTML {
    Element("section", ["class": "acts", "aria-labelledby": "acts-title"]) {
      Element("h2", ["id": "acts-title"]) { "More actions for this post" }
      Element("div", ["class": "controls"]) {
        if isOwn {
          SimpleAct(deed: "pin", title: "Pin", post: self)
        } else {
          SimpleAct(deed: "like", title: "Like", post: self)
          SimpleAct(deed: "repost", title: "Repost", post: self)
        }
      }
      if isOwn {
        TextAct(deed: "correct", title: "Publish a correction", label: "The correction", post: self)
        ReasonAct(deed: "delete", title: "Delete (the record is kept)", post: self)
      } else {
        TextAct(
          deed: "quote",
          title: "Quote with your own text",
          label: "Your text",
          post: self
        )
        TextAct(
          deed: "message", title: "Answer in private", label: "Message", isPublic: false, post: self
        )
        ReasonAct(deed: "hide", title: "Hide from your page", post: self)
        ReasonAct(deed: "block", title: "Block this account", post: self)
        ReasonAct(deed: "escalate", title: "Hand over to somebody", post: self)
      }
    }
  }

  var isOwn: Bool { post.author.kind == .agency }
  var path: String { Link.runActions(screen.run.rawValue).path }
}

private struct SimpleAct: HTML {
  let deed: String
  let title: String
  let post: PostActs

  var body: some HTML {
    PostForm(to: post.path, token: post.formToken, class: "inline") {
      ActionFields(
        deed: deed,
        key: "\(post.key)-\(deed)",
        platform: post.platform.id,
        target: .post(post.post.number)
      )
      Element("button", ["type": "submit"]) { title }
    }
  }
}

private struct TextAct: HTML {
  let deed: String
  let title: String
  let label: String
  /// What only one person reads is not reviewed.
  var isPublic = true
  let post: PostActs

  var body: some HTML {
    Element("details", ["open": hints == nil ? nil : ""]) {
      Element("summary") { title }
      PostForm(
        to: post.path, token: post.formToken, review: isPublic ? post.screen.reviewPath : nil
      ) {
        ActionFields(
          deed: deed,
          key: "\(post.key)-\(deed)",
          platform: post.platform.id,
          target: .post(post.post.number)
        )
        Element("label", ["for": "text-\(deed)"]) { label }
        WritingField(
          deed: deed, draft: "\(deed)-\(post.post.number)", text: hints?.draft.text ?? "")
        Element("div", ["class": "controls"]) {
          Element("button", ["type": "submit"]) { title }
          if isPublic { CheckButton(screen: post.screen) }
        }
        if isPublic { HintArea(screen: post.screen, deed: deed, hints: hints) }
      }
    }
  }

  private var hints: DraftHints? { post.hints?.draft.deed == deed ? post.hints : nil }
}

private struct ReasonAct: HTML {
  let deed: String
  let title: String
  let post: PostActs

  var body: some HTML {
    Element("details") {
      Element("summary") { title }
      PostForm(to: post.path, token: post.formToken) {
        ActionFields(
          deed: deed,
          key: "\(post.key)-\(deed)",
          platform: post.platform.id,
          target: .post(post.post.number)
        )
        Element("label", ["for": "reason-\(deed)"]) { "Reason, for the record" }
        VoidElement(
          "input",
          ["id": "reason-\(deed)", "name": "reason", "type": "text", "required": ""]
        )
        Element("button", ["type": "submit"]) { title }
      }
    }
  }
}
