import Markup
import SiteMap

/// Tells people who take exercises that trainers can see them.
struct ReviewNotice: HTML {
  var body: some HTML {
    Element("p", ["class": "hint review-notice"]) {
      "Trainers and evaluators of your agency can look at your runs, also while you play. "
      Element("a", ["href": Link.history.path + "#visits"]) { "See who looked" }
      "."
    }
  }
}

/// Tells a reviewer whose run is on the page; nothing on one's own.
struct RunOwnerNotice: HTML {
  /// nil on the person's own run.
  let owner: RunPerson?

  var body: some HTML {
    if let owner {
      Element("p", ["class": "notice owner-notice"]) {
        Element("strong") { "\(owner.name)’s run." }
        " You look at it as a reviewer, and \(owner.name) can see that you opened it."
        owner.isActive ? "" : " The account is deactivated; the record stays."
        " "
        Element("a", ["href": Link.learner(owner.id).path]) { "All runs of \(owner.name)" }
      }
    }
  }
}
