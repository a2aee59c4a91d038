import CourseFormat
import Kernel
import Markup
import SiteMap
import Web

/// The form with which a course is assigned.
struct AssignmentFormPage: HTML {
  let courses: [CourseVersion]
  let people: [TrainingPerson]
  let typed: NewAssignment
  let error: String?
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.training(.assignments).path]) { "Assignments" }
    }
    Element("h1") { "Assign a course" }
    ErrorSummary(error.map { [(field: "course", message: $0)] } ?? [])
    PostForm(to: Link.training(.newAssignment).path, token: formToken, class: "narrow") {
      CourseChoice(courses: courses, typed: typed)
      AudienceChoice(people: people, typed: typed)
      DueChoice(typed: typed)
      Element("div", ["class": "field"]) {
        Element("label", ["for": "note"]) { "Note to those concerned (optional)" }
        Element("p", ["class": "hint", "id": "note-hint"]) { "Such as the order that asks for it." }
        Element(
          "textarea",
          [
            "id": "note", "name": "note", "rows": "2", "maxlength": "4000",
            "aria-describedby": "note-hint",
          ]
        ) { typed.note }
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Assign" }
    }
  }
}

private struct CourseChoice: HTML {
  let courses: [CourseVersion]
  let typed: NewAssignment

  var body: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": "course"]) { "Course and path" }
      Element("select", ["id": "course", "name": "course", "required": ""]) {
        courses.map { version in
          Element("optgroup", ["label": version.course.title]) {
            option(
              version.course, nil,
              "\(version.course.title) – whole, \(version.course.minutes) minutes")
            version.course.paths.map {
              option(version.course, $0.id, "\($0.title) – \($0.minutes) minutes")
            }
          }
        }
      }
    }
  }

  private func option(_ course: Course, _ path: CoursePath.ID?, _ title: String) -> some HTML {
    let isChosen = typed.course == course.id && typed.path == path
    return Element(
      "option",
      [
        "value": path.map { "\(course.id)/\($0)" } ?? course.id.rawValue,
        "selected": isChosen ? "" : nil,
      ]
    ) { title }
  }
}

private struct AudienceChoice: HTML {
  let people: [TrainingPerson]
  let typed: NewAssignment

  var body: some HTML {
    Element("fieldset") {
      Element("legend") { "Who has to take it" }
      Element("p", ["class": "hint"]) {
        "Whoever belongs to any of these, also people who join later."
      }
      Box(name: "everybody", value: "1", label: "Everybody", isOn: typed.everybody)
      Boxes(title: "Units", name: "unit", values: named(\.unit), chosen: typed.units)
      Boxes(title: "Ranks", name: "rank", values: named(\.rank), chosen: typed.ranks)
      Boxes(
        title: "Roles", name: "role",
        values: Role.allCases.map { ($0.rawValue, $0.title) }, chosen: typed.roles)
      Element("div", ["class": "field"]) {
        Element("label", ["for": "addresses"]) { "Single people, by e-mail" }
        Element("p", ["class": "hint", "id": "addresses-hint"]) {
          "One a line, or a column of a CSV file pasted here."
        }
        Element(
          "textarea",
          [
            "id": "addresses", "name": "addresses", "rows": "3",
            "aria-describedby": "addresses-hint",
          ]
        ) { typed.addresses }
      }
    }
  }

  /// With how many people there are in each.
  private func named(_ part: KeyPath<TrainingPerson, String>) -> [(value: String, label: String)] {
    Dictionary(grouping: people.filter { $0.isActive && $0.learns }) { $0[keyPath: part] }
      .filter { !$0.key.isEmpty }.sorted { $0.key < $1.key }
      .map { ($0.key, "\($0.key) (\($0.value.count))") }
  }
}

private struct Boxes: HTML {
  let title: String
  let name: String
  let values: [(value: String, label: String)]
  let chosen: [String]

  var body: some HTML {
    if !values.isEmpty {
      Element("details", ["open": chosen.isEmpty ? nil : ""]) {
        Element("summary") { title }
        values.map {
          Box(name: name, value: $0.value, label: $0.label, isOn: chosen.contains($0.value))
        }
      }
    }
  }
}

private struct Box: HTML {
  let name: String
  let value: String
  let label: String
  let isOn: Bool

  var body: some HTML {
    Element("div", ["class": "choice"]) {
      VoidElement(
        "input",
        [
          "type": "checkbox", "id": "\(name)-\(value)", "name": name, "value": value,
          "checked": isOn ? "" : nil,
        ])
      Element("label", ["for": "\(name)-\(value)"]) { label }
    }
  }
}

private struct DueChoice: HTML {
  let typed: NewAssignment

  var body: some HTML {
    Element("fieldset") {
      Element("legend") { "By when" }
      Element("p", ["class": "hint"]) { "Choose a day, or a number of days for each person." }
      line("due-day", "On this day", type: "date", value: typed.dueDay)
      line("due-days", "Or within this many days of being assigned", value: typed.dueDays)
      line("months", "Again after this many months; empty when once is enough", value: typed.months)
    }
  }

  private func line(
    _ name: String, _ label: String, type: String = "text", value: String
  ) -> some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": name]) { label }
      VoidElement(
        "input",
        [
          "id": name, "name": name, "type": type, "value": value,
          "inputmode": type == "text" ? "numeric" : nil,
        ])
    }
  }
}
