import Kernel
import CourseFormat
import Markup
import SiteMap

/// The head of a trainer’s page of a course: its name, and the pages beside it.
struct TrainingHead: HTML {
  let course: Course
  let here: TrainingLink

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.training(.start).path]) { "Training" }
    }
    Element("h1") { course.title }
    Element("nav", ["class": "training-tabs", "aria-label": "Pages of this course"]) {
      Element("ul") {
        pages.map { title, link in
          Element("li") {
            Element(
              "a",
              [
                "href": Link.training(link).path,
                "aria-current": link == here ? "page" : nil,
              ]
            ) { title }
          }
        }
      }
    }
  }

  private var pages: [(String, TrainingLink)] {
    let id = course.id.rawValue
    let sessions = course.items.filter { $0.item.kind == .session }.map { place in
      (
        "Roster: \(place.item.title)",
        TrainingLink.roster(
          id, module: place.reference.module.rawValue, item: place.reference.item.rawValue)
      )
    }
    return [
      ("Gradebook", .gradebook(id)), ("Stuck", .stuck(id)), ("Questions", .items(id)),
    ] + sessions
  }
}

/// A labelled choice of a filter.
struct Choice: HTML {
  let label: String
  let name: String
  let selected: String
  let options: [(value: String, title: String)]

  var body: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": name]) { label }
      Element("select", ["id": name, "name": name]) {
        options.map { option in
          Element(
            "option",
            ["value": option.value, "selected": option.value == selected ? "" : nil]
          ) { option.title }
        }
      }
    }
  }
}
