import Markup

/// One line to write.
struct LineField: HTML {
  let label: String
  let name: String
  let value: String
  var hint: String?
  var type = "text"
  var isShort = false

  var body: some HTML {
    Element("div", ["class": isShort ? "field field-short" : "field"]) {
      Element("label", ["for": name]) { label }
      hint.map { hint in Element("p", ["class": "hint", "id": "\(name)-hint"]) { hint } }
      VoidElement(
        "input",
        [
          "id": name, "name": name, "type": type, "value": value, "autocomplete": "off",
          "aria-describedby": hint.map { _ in "\(name)-hint" },
        ])
    }
  }
}

/// Several lines to write.
struct TextArea: HTML {
  let label: String
  let name: String
  let value: String
  var hint: String?
  var rows = 3
  var isCode = false

  var body: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": name]) { label }
      hint.map { hint in Element("p", ["class": "hint", "id": "\(name)-hint"]) { hint } }
      Element(
        "textarea",
        [
          "id": name, "name": name, "rows": "\(rows)", "class": isCode ? "code" : nil,
          "spellcheck": isCode ? "false" : "true",
          "aria-describedby": hint.map { _ in "\(name)-hint" },
        ]
      ) {
        // A browser drops the first line end of the field.
        value.hasPrefix("\n") ? "\n" + value : value
      }
    }
  }
}

/// A choice of one.
struct PickField: HTML {
  let label: String
  let name: String
  let value: String
  let options: [(value: String, title: String)]
  var hint: String?

  var body: some HTML {
    Element("div", ["class": "field"]) {
      Element("label", ["for": name]) { label }
      hint.map { hint in Element("p", ["class": "hint", "id": "\(name)-hint"]) { hint } }
      Element(
        "select",
        ["id": name, "name": name, "aria-describedby": hint.map { _ in "\(name)-hint" }]
      ) {
        offered.map { option in
          Element(
            "option", ["value": option.value, "selected": option.value == value ? "" : nil]
          ) { option.title }
        }
      }
    }
  }

  /// What is written and not known stays, so that saving does not change it.
  private var offered: [(value: String, title: String)] {
    options.contains { $0.value == value }
      ? options : [(value, value.isEmpty ? "Choose" : "“\(value)”")] + options
  }
}

/// Several to choose from.
struct PickList: HTML {
  let legend: String
  let name: String
  let chosen: [String]
  let options: [(value: String, title: String)]
  var hint: String?

  var body: some HTML {
    Element("fieldset", ["class": "pick-list"]) {
      Element("legend") { legend }
      hint.map { hint in Element("p", ["class": "hint"]) { hint } }
      offered.map { option in
        Element("label") {
          VoidElement(
            "input",
            [
              "type": "checkbox", "name": name, "value": option.value,
              "checked": chosen.contains(option.value) ? "" : nil,
            ])
          Element("span") { option.title }
        }
      }
    }
  }

  private var offered: [(value: String, title: String)] {
    let known = Set(options.map(\.value))
    return options + chosen.filter { !known.contains($0) }.map { ($0, "“\($0)” (not known)") }
  }
}

/// The revision that a form was made from.
struct BaseField: HTML {
  let revision: Int?

  var body: some HTML {
    VoidElement("input", ["type": "hidden", "name": "base", "value": "\(revision ?? 0)"])
  }
}
