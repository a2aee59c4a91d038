import Kernel
import Markup
import ScenarioFormat

/// One value to change, with what it means, what it may be, and the way back.
struct CoefficientField: HTML {
  let coefficient: Coefficient
  let stated: StatedCoefficients
  let form: CrowdForm
  /// Where the form goes.
  let path: String

  var body: some HTML {
    Element("div", ["class": rowClass]) {
      Element("div", ["class": "coefficient-about"]) {
        Element("label", ["for": id]) { coefficient.title }
        Element("p", ["id": "\(id)-meaning"]) { coefficient.meaning }
        Element("p", ["class": "meta"]) {
          SourceWords(source: stated.source(of: coefficient))
        }
        error.map { error in Element("p", ["class": "error", "id": "\(id)-error"]) { error } }
      }
      Element("div", ["class": "coefficient-input"]) {
        VoidElement(
          "input",
          [
            "id": id, "name": id, "type": "text", "inputmode": "decimal", "autocomplete": "off",
            "value": text, "maxlength": "40",
            "aria-describedby": "\(id)-hint \(id)-meaning" + (error == nil ? "" : " \(id)-error"),
            "aria-invalid": error == nil ? nil : "true",
          ]
        )
        Element("p", ["class": "hint", "id": "\(id)-hint"]) {
          "Pack: \(own.written). Allowed: \(coefficient.allowed)."
        }
        if text != own.written {
          Element(
            "button",
            [
              "type": "submit", "name": "back", "value": id,
              "formaction": "\(path)#\(id)", "aria-label": "Back to \(own.written): \(title)",
            ]
          ) { "Back to \(own.written)" }
        }
      }
    }
  }

  private var id: String { coefficient.id.rawValue }
  private var title: String { coefficient.title }
  private var own: Double { stated.value(of: coefficient) }
  private var text: String { form.texts[coefficient.id] ?? own.written }
  private var error: String? { form.error(at: id) }

  private var rowClass: String {
    error != nil
      ? "coefficient field-error" : text == own.written ? "coefficient" : "coefficient is-changed"
  }
}
