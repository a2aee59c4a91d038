import Kernel
import Markup
import SiteMap

/// The mark of a run in a list that shares its past with another one.
struct OriginTag: HTML {
  let origin: Run.Origin?

  var body: some HTML {
    if let origin {
      " "
      Element("span", ["class": "tag"]) { "Played on from T+\(origin.at)" }
    }
  }
}

/// The same on the page of a run, with the way to the other one.
struct OriginNotice: HTML {
  let origin: Run.Origin?

  var body: some HTML {
    if let origin {
      Element("p", ["class": "origin-notice"]) {
        Element("strong") { "Played on from another run at T+\(origin.at)." }
        " Until then everything is that run’s, and counts in this result too. "
        Element("a", ["href": Link.runResult(origin.run.rawValue).path]) {
          "Result of the first run"
        }
      }
    }
  }
}
