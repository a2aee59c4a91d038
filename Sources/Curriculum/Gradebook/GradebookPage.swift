import CourseFormat
import Kernel
import Markup
import SiteMap

/// A course’s gradebook: the answer, the filter, and a line for each person.
struct GradebookPage: HTML {
  let gradebook: Gradebook

  var body: some HTML {
    TrainingHead(course: gradebook.course, here: .gradebook(gradebook.course.id.rawValue))
    Element("p", ["class": "lead"]) { gradebook.sentence }
    GradebookFilter(gradebook: gradebook)
    if gradebook.lines.isEmpty {
      Element("p", ["class": "empty"]) {
        "Nobody fits. Choose another unit or standing, or assign the course."
      }
    } else {
      GradebookTable(gradebook: gradebook)
      PageSteps(page: gradebook.page, pages: gradebook.pages) { path(page: $0) }
      Element("p", ["class": "meta table-file"]) {
        Element("a", ["href": file]) { "All \(gradebook.lines.count) as a CSV file" }
      }
    }
  }

  private func path(page: Int) -> String {
    Link.training(.gradebook(gradebook.course.id.rawValue)).path
      + gradebook.filter.query(page: page).text
  }

  private var file: String {
    Link.training(.file("gradebook.csv", course: gradebook.course.id.rawValue)).path
      + gradebook.filter.query().more
  }
}

private struct GradebookFilter: HTML {
  let gradebook: Gradebook

  var body: some HTML {
    Element(
      "form",
      [
        "method": "get", "action": Link.training(.gradebook(gradebook.course.id.rawValue)).path,
        "class": "training-filter",
      ]
    ) {
      if !gradebook.units.isEmpty {
        Choice(
          label: "Unit", name: "unit", selected: filter.unit,
          options: [("", "All units")] + gradebook.units.map { ($0, $0) })
      }
      Choice(
        label: "Standing", name: "state", selected: filter.state?.rawValue ?? "",
        options: [("", "All")] + CourseStanding.State.allCases.map { ($0.rawValue, $0.title) })
      Choice(
        label: "Order", name: "order", selected: filter.order.rawValue,
        options: Gradebook.Filter.Order.allCases.map { ($0.rawValue, $0.title) })
      Element("div", ["class": "field"]) {
        Element("label", ["for": "q"]) { "Name" }
        VoidElement(
          "input",
          ["id": "q", "name": "q", "type": "search", "value": filter.words, "maxlength": "80"])
      }
      Element("button", ["type": "submit"]) { "Show" }
    }
  }

  private var filter: Gradebook.Filter { gradebook.filter }
}

private struct GradebookTable: HTML {
  let gradebook: Gradebook

  var body: some HTML {
    Element(
      "div",
      ["class": "table-scroll", "tabindex": "0", "role": "group", "aria-label": "Gradebook"]
    ) {
      Element("table", ["class": "training-table"]) {
        Element("thead") {
          Element("tr") {
            Element("th", ["scope": "col"]) { "Name" }
            hasUnits ? Element("th", ["scope": "col"]) { "Unit" } : nil
            Element("th", ["scope": "col"]) { "Standing" }
            Element("th", ["scope": "col", "class": "number"]) { "Done" }
            Element("th", ["scope": "col", "class": "number"]) { "Time" }
            Element("th", ["scope": "col", "class": "number"]) { "Score" }
            Element("th", ["scope": "col"]) { "Last seen" }
          }
        }
        Element("tbody") {
          gradebook.shown.map {
            GradebookRow(line: $0, course: gradebook.course.id.rawValue, hasUnits: hasUnits)
          }
        }
      }
    }
  }

  private var hasUnits: Bool { !gradebook.units.isEmpty }
}

private struct GradebookRow: HTML {
  let line: CourseStanding
  let course: String
  let hasUnits: Bool

  var body: some HTML {
    Element("tr") {
      Element("th", ["scope": "row"]) {
        Element("a", ["href": Link.training(.learner(course, person: line.person.id)).path]) {
          line.person.name
        }
        line.person.isActive ? nil : Element("span", ["class": "meta"]) { " deactivated" }
      }
      hasUnits ? Element("td") { line.person.unit } : nil
      Element("td") {
        Element("span", ["class": line.state.tag]) { line.state.title }
        line.trouble.map { trouble in
          Element("span", ["class": "meta"]) { " \(trouble.words): \(trouble.item)" }
        }
      }
      Element("td", ["class": "number"]) { "\(line.done) of \(line.wanted)" }
      Element("td", ["class": "number"]) { CourseWords.minutes(line.minutes) }
      Element("td", ["class": "number"]) { line.score.map(CourseWords.percent) ?? "–" }
      Element("td", ["class": "day"]) { CourseWords.day(line.lastAt) }
    }
  }
}
