import CourseFormat
import Markup
import Web

/// A question to think about; what is written is the learner's own.
struct ReflectionPage: HTML {
  let view: ItemView
  let reflection: Reflection
  let text: String
  var error: String?

  var body: some HTML {
    ItemPage(view: view) {
      ErrorSummary(error.map { [("text", $0)] } ?? [])
      Markdown(reflection.prompt)
      PostForm(to: view.act("reflection"), token: view.formToken, keep: keep) {
        VoidElement("input", ["type": "hidden", "name": "key", "value": view.key])
        Element("div", ["class": error == nil ? "field" : "field field-error"]) {
          Element("label", ["for": "text"]) { "Your thoughts" }
          Element("p", ["class": "hint", "id": "text-hint"]) {
            "At least \(reflection.leastWords) words. Trainers do not see what you write."
          }
          Element(
            "textarea",
            [
              "id": "text", "name": "text", "rows": "8", "required": "",
              "aria-describedby": "text-hint", "aria-invalid": error == nil ? nil : "true",
            ]
          ) { text }
        }
        Element("button", ["type": "submit", "class": "primary"]) {
          view.step.isFinished ? "Save" : "Save, next"
        }
      }
    }
  }

  private var keep: String { "\(view.learner.enrollment.id)-\(view.reference)" }
}
