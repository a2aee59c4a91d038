import Kernel
import Markup
import SiteMap

/// What is at the desk.
struct DeskPage: HTML {
  let drafts: [Draft]

  var body: some HTML {
    Element("h1") { "Post desk" }
    Element("p", ["class": "lead"]) {
      "Write a post, see what stands in its way, and have it approved. The desk publishes nothing "
        + "by itself."
    }
    Element("ul", ["class": "drafts"]) {
      drafts.map { draft in
        Element("li") {
          Element("a", ["href": Link.deskDraft(draft.id.rawValue).path]) { draft.title }
        }
      }
    }
  }
}
