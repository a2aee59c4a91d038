import Kernel
import Markup
import SiteMap

/// One line for each person, in order of names.
struct LearnerTable: HTML {
  let lines: [LearnerOverview.Line]

  var body: some HTML {
    Element(
      "div",
      ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "Runs by name"]
    ) {
      Element("table") {
        Element("thead") {
          Element("tr") {
            Element("th", ["scope": "col"]) { "Person" }
            Element("th", ["scope": "col", "class": "number"]) { "Runs" }
            Element("th", ["scope": "col"]) { "Latest run" }
            Element("th", ["scope": "col", "class": "number"]) { "Its points" }
          }
        }
        Element("tbody") { lines.map { LearnerRow(line: $0) } }
      }
    }
  }
}

private struct LearnerRow: HTML {
  let line: LearnerOverview.Line

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        Element("a", ["href": Link.learner(line.person.id).path]) { line.person.name }
        line.person.isActive ? nil : Element("span", ["class": "tag"]) { "Deactivated" }
      }
      Element("td", ["class": "number"]) { "\(line.entries.count)" }
      line.entries.last.map { entry in
        Element("td") {
          Element("a", ["href": Link.runResult(entry.run.id.rawValue).path]) { entry.run.title }
          Element("span", ["class": "meta"]) {
            " "
            entry.run.endedAt.map { WrittenMoment(milliseconds: $0) }
          }
        }
      }
      line.entries.last.map { entry in
        Element("td", ["class": "number"]) { RatedTotal(rated: entry.rated) }
      }
    }
  }
}
