package import Markup

/// A labelled input with its hint and its error, tied together for screen readers.
package struct Field: HTML {
  private let label: String
  private let name: String
  private let type: String
  private let value: String
  private let hint: String?
  private let error: String?
  private let autocomplete: String?

  package init(
    _ label: String, name: String, type: String = "text", value: String = "",
    hint: String? = nil, error: String? = nil, autocomplete: String? = nil
  ) {
    self.label = label
    self.name = name
    self.type = type
    self.value = value
    self.hint = hint
    self.error = error
    self.autocomplete = autocomplete
  }

  package var body: some HTML {
    Element("div", ["class": error == nil ? "field" : "field field-error"]) {
      Element("label", ["for": name]) { label }
      hint.map { hint in Element("p", ["class": "hint", "id": "\(name)-hint"]) { hint } }
      error.map { error in Element("p", ["class": "error", "id": "\(name)-error"]) { error } }
      VoidElement(
        "input",
        [
          "id": name, "name": name, "type": type, "value": type == "password" ? nil : value,
          "required": "", "autocomplete": autocomplete, "aria-describedby": describedBy,
          "aria-invalid": error == nil ? nil : "true",
        ]
      )
    }
  }

  private var describedBy: String? {
    let parts = [hint.map { _ in "\(name)-hint" }, error.map { _ in "\(name)-error" }]
      .compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// The list of a form's errors at the top of the page; each leads to its field.
package struct ErrorSummary: HTML {
  private let errors: [(field: String, message: String)]

  package init(_ errors: [(field: String, message: String)]) {
    self.errors = errors
  }

  package var body: some HTML {
    if !errors.isEmpty {
      Element("div", ["class": "error-summary", "role": "alert", "tabindex": "-1"]) {
        Element("h2") { "There is a problem" }
        Element("ul") {
          errors.map { error in
            Element("li") {
              Element("a", ["href": "#\(error.field)"]) { error.message }
            }
          }
        }
      }
    }
  }
}
