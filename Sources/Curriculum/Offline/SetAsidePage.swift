import Markup
import SiteMap
import Web

/// Something that a device sent and that could not be used, in words.
struct SetAsideRow {
  var about: String
  /// Empty where nothing was written or chosen.
  var given: String
  var reason: String
  /// Where it can be done again.
  var path: String?
  /// By the server's clock.
  var receivedAt: Int
}

/// What could not be used of what devices sent: nothing of it is lost.
struct SetAsidePage: HTML {
  let rows: [SetAsideRow]

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.learning(.own).path]) { "My learning" }
    }
    Element("h1", ["data-set-aside": ""]) { "Sent from your devices" }
    if rows.isEmpty {
      Element("p", ["class": "lead"]) { "Everything that your devices sent was used." }
    } else {
      Element("p", ["class": "lead"]) {
        rows.count == 1
          ? "One thing could not be used. It is kept here, with the reason."
          : "\(rows.count) things could not be used. They are kept here, each with the reason."
      }
      Element("ul", ["class": "cards"]) {
        rows.map { row in
          Element("li", ["class": "card"]) {
            Element("h2") { row.about }
            if !row.given.isEmpty { Element("p") { "You answered: \(row.given)" } }
            Element("p") { row.reason }
            Element("p", ["class": "meta"]) {
              "Arrived on \(CourseWords.day(row.receivedAt)) at \(CourseWords.time(row.receivedAt))"
            }
            row.path.map { path in
              Element("p") { Element("a", ["class": "button", "href": path]) { "To the test" } }
            }
          }
        }
      }
    }
  }
}
