import Markup
import SiteMap

/// The way between the parts of a debrief, the same on each of them, and whose run it is.
struct DebriefNavigation: HTML {
  let run: Run.ID
  /// nil on the person's own run.
  let owner: RunPerson?
  let current: DebriefPart

  var body: some HTML {
    Element("nav", ["class": "debrief-nav", "aria-label": "Debrief"]) {
      Element("ul") {
        DebriefPart.allCases.map { part in
          Element("li") {
            Element(
              "a",
              [
                "href": part.link(of: run).path,
                "aria-current": part == current ? "page" : nil,
              ]
            ) { part.title }
          }
        }
      }
    }
    RunOwnerNotice(owner: owner)
  }
}
