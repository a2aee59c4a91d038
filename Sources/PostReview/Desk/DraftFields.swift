import DraftReview
import DraftReview
import Markup
import Web

/// The fields in which a draft is written.
struct DraftFields: HTML {
  let view: DraftView

  var body: some HTML {
    VersionField(version: view.base)
    VoidElement("input", ["type": "hidden", "name": "draft", "value": view.id ?? ""])
    // Enter in a field looks at the findings; without this it would press the first rewrite.
    Element("button", ["type": "submit", "name": "do", "value": "check", "hidden": ""]) { "Check" }
    Element("div", ["class": "field"]) {
      Element("label", ["for": "title"]) { "Working title" }
      Element("p", ["class": "hint", "id": "title-hint"]) { "For the desk only." }
      FieldError(field: "title", faults: view.faults)
      VoidElement(
        "input",
        [
          "id": "title", "name": "title", "type": "text", "value": view.content.title,
          "autocomplete": "off", "aria-describedby": "title-hint",
        ])
    }
    Element("div", ["class": "field"]) {
      Element("label", ["for": "text"]) { "Text for all networks" }
      Element("p", ["class": "hint", "id": "text-hint"]) {
        "What is known, where, what to do, what is not known yet, when you will say more."
      }
      FieldError(field: "text", faults: view.faults)
      DraftTextArea(
        field: .shared, text: view.content.text, rows: 9, label: nil, faults: view.faults)
      ReviewBrief(review: view.review)
    }
    NetworkChoice(view: view)
    PictureFields(view: view)
  }
}

/// The message at a field that was refused.
struct FieldError: HTML {
  let field: String
  let faults: [(field: String, message: String)]

  var body: some HTML {
    faults.filter { $0.field == field }.map { fault in
      Element("p", ["class": "error", "id": "\(field)-error"]) { fault.message }
    }
  }
}

/// A field for a text to publish.
struct DraftTextArea: HTML {
  let field: DraftField
  let text: String
  let rows: Int
  let label: String?
  let faults: [(field: String, message: String)]

  var body: some HTML {
    Element(
      "textarea",
      [
        "id": field.name, "name": field.name, "rows": "\(rows)", "dir": "auto",
        "spellcheck": "true", "aria-label": label,
        "aria-describedby": "\(field.name)-hint",
        "aria-invalid": faults.contains { $0.field == field.name } ? "true" : nil,
      ]
    ) {
      // A browser drops the first line end of the field.
      text.hasPrefix("\n") ? "\n" + text : text
    }
  }
}

/// Where it goes, and wording of its own for each network that needs it.
private struct NetworkChoice: HTML {
  let view: DraftView

  var body: some HTML {
    Element("fieldset", ["class": "networks", "id": "networks"]) {
      Element("legend") { "Networks" }
      view.networks.map { network in
        Element("div", ["class": "network"]) {
          Element("label") {
            VoidElement(
              "input",
              [
                "type": "checkbox", "name": "networks", "value": network.id,
                "checked": view.content.networks.contains(network.id) ? "" : nil,
              ])
            network.name
          }
          OwnWording(network: network, text: view.content.own[network.id], faults: view.faults)
        }
      }
    }
  }
}

private struct OwnWording: HTML {
  let network: Network
  let text: String?
  let faults: [(field: String, message: String)]

  var body: some HTML {
    Element("details", ["id": "own-wording-\(network.id)", "open": text == nil ? nil : ""]) {
      Element("summary") { "Own wording for \(network.name)" }
      Element("p", ["class": "hint", "id": "own-\(network.id)-hint"]) { hint }
      FieldError(field: field.name, faults: faults)
      DraftTextArea(
        field: field, text: text ?? "", rows: 5, label: "Own wording for \(network.name)",
        faults: faults)
    }
  }

  private var field: DraftField { .own(network.id) }

  private var hint: String {
    let limit = network.textLimit.map { " At most \($0) characters." } ?? ""
    return "Leave it empty to use the text for all networks.\(limit) \(network.note ?? "")"
  }
}
