import Markup

/// The way to the pages before and after, of a list that is long; nothing when there is one page.
struct PageSteps: HTML {
  let page: Int
  let pages: Int
  let path: (Int) -> String

  var body: some HTML {
    if pages > 1 {
      Element("nav", ["class": "page-steps", "aria-label": "Pages"]) {
        if page > 1 {
          Element("a", ["href": path(page - 1), "rel": "prev"]) { "Page before" }
        }
        Element("span") { "Page \(page) of \(pages)" }
        if page < pages {
          Element("a", ["href": path(page + 1), "rel": "next"]) { "Next page" }
        }
      }
    }
  }
}
