import Kernel
import Markup
import RunLog
import ScenarioFormat
import SiteMap
import Web

/// What can be done with one post besides replying to it; only what its network has.
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
      PostStanding(screen: screen, post: post)
      let offers = ActOffers(screen: screen, post: post, platform: platform)
      Element("div", ["class": "controls"]) {
        offers.buttons.map { ActButton(act: $0, panel: self) }
      }
      offers.forms.map { ActForm(act: $0, panel: self) }
    }
  }

  var path: String { Link.runActions(screen.run.rawValue).path }
}

/// One act on a post, as the panel offers it.
struct PostAct: Equatable, Sendable {
  /// The `do` of the form.
  var deed: String
  var title: String
  var field: Field?
  /// What to know before doing it; not shown in a test.
  var advice: String?

  enum Field: Equatable, Sendable {
    /// A text of one's own; only what the public reads is reviewed.
    case text(label: String, isPublic: Bool, starts: String = "")
    case reason
  }
}

/// What is true of a post because of what the officer did.
private struct PostStanding: HTML {
  let screen: RunScreen
  let post: Post

  var body: some HTML {
    screen.closedComments[post.number].map { reason in
      Element("p", ["class": "standing"]) { "Comments are closed for everybody: \(reason)" }
    }
    screen.reports[post.number].map { report in
      Element("p", ["class": "standing"]) {
        report.decision.map { "The network answered: \($0.answer)" }
          ?? "You reported this post. The network has not decided yet."
      }
    }
  }
}
