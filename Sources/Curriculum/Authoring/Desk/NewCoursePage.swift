import Markup
import SiteMap
import Web

/// The form of a new course.
struct NewCoursePage: HTML {
  var title = ""
  var name = ""
  var withExample = false
  var error: AuthoringError?
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.authoring(.start).path]) { "Writing courses" }
    }
    Element("h1") { "A new course" }
    ErrorSummary(error.map { [(field, $0.message)] } ?? [])
    PostForm(
      to: Link.authoring(.new).path, token: formToken, class: "narrow", keep: "course-new"
    ) {
      LineField(label: "Title", name: "title", value: title)
      LineField(
        label: "Short name (optional)", name: "name", value: name,
        hint:
          "For addresses and the folder; made from the title when it is empty. It never changes.")
      Element("fieldset") {
        Element("legend") { "Begin with" }
        choice("", "One module with one lesson", isChosen: !withExample)
        choice("1", "A small example with every kind of step and question", isChosen: withExample)
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Begin" }
    }
  }

  private var field: String {
    switch error {
    case .badName, .nameTaken: "name"
    default: "title"
    }
  }

  private func choice(_ value: String, _ title: String, isChosen: Bool) -> some HTML {
    Element("label") {
      VoidElement(
        "input",
        ["type": "radio", "name": "example", "value": value, "checked": isChosen ? "" : nil])
      Element("span") { title }
    }
  }
}
