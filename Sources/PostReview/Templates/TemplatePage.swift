import DraftReview
import Markup
import SiteMap
import Web

/// The form of one template.
struct TemplatePage: HTML {
  let template: PostTemplate
  let answers: [String: String]
  let faults: [(field: String, message: String)]
  let formToken: String

  var body: some HTML {
    Element("p", ["class": "back"]) {
      Element("a", ["href": Link.deskTemplates.path]) { "All templates" }
    }
    Element("h1") { template.name }
    ErrorSummary(faults)
    Element("p", ["class": "lead"]) { template.use }
    PostForm(
      to: Link.deskTemplate(template.id).path, token: formToken, class: "template-form",
      keep: "template-\(template.id)"
    ) {
      template.fields.map { field in
        TemplateField(
          field: field, answer: answers[field.id] ?? "",
          error: faults.first { $0.field == field.control }?.message)
      }
      Element("button", ["type": "submit", "class": "primary"]) { "Make the text" }
    }
    Element("section", ["class": "template-example", "aria-labelledby": "example-title"]) {
      Element("h2", ["id": "example-title"]) { "The text that the examples make" }
      Element("p", ["class": "marked-text"]) { template.exampleText }
    }
  }
}

private struct TemplateField: HTML {
  let field: PostTemplate.Field
  let answer: String
  let error: String?

  var body: some HTML {
    Element("div", ["class": error == nil ? "field" : "field field-error"]) {
      Element("label", ["for": field.control]) {
        field.label
        field.isRequired ? "" : " (optional)"
      }
      Element("p", ["class": "hint", "id": "\(field.control)-hint"]) {
        field.hint.map { "\($0) " } ?? ""
        "Example: \(field.example)"
      }
      error.map { error in
        Element("p", ["class": "error", "id": "\(field.control)-error"]) { error }
      }
      if field.isLong {
        Element(
          "textarea",
          [
            "id": field.control, "name": field.control, "rows": "3", "required": required,
            "dir": "auto",
            "aria-describedby": describedBy, "aria-invalid": invalid,
          ]
        ) { answer }
      } else {
        VoidElement(
          "input",
          [
            "id": field.control, "name": field.control, "type": "text", "value": answer,
            "dir": "auto",
            "required": required, "autocomplete": "off", "aria-describedby": describedBy,
            "aria-invalid": invalid,
          ])
      }
    }
  }

  private var required: String? { field.isRequired ? "" : nil }
  private var invalid: String? { error == nil ? nil : "true" }

  private var describedBy: String {
    "\(field.control)-hint" + (error == nil ? "" : " \(field.control)-error")
  }
}

extension PostTemplate {
  fileprivate var exampleText: String {
    text(Dictionary(fields.map { ($0.id, $0.example) }) { $1 })
  }
}
