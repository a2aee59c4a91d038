import Markup
import SiteMap

/// The way between the parts of a debrief, the same on each of them.
struct DebriefNavigation: HTML {
  let run: Run.ID
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
  }
}
