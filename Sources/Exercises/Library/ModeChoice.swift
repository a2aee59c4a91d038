import Markup

/// Whether the run is for practice or a test.
struct ModeChoice: HTML {
  let mode: Run.Mode

  var body: some HTML {
    Element("fieldset", ["class": "mode-choice"]) {
      Element("legend") { "Hints" }
      Run.Mode.allCases.map { choice in
        Element("div", ["class": "choice"]) {
          VoidElement(
            "input",
            [
              "type": "radio", "id": "mode-\(choice.rawValue)", "name": "mode",
              "value": choice.rawValue, "checked": choice == mode ? "" : nil,
            ]
          )
          Element("label", ["for": "mode-\(choice.rawValue)"]) { choice.choice }
        }
      }
    }
  }
}

/// The mark of a test, in a list or a bar; practice is the rule and needs none.
struct ModeTag: HTML {
  let mode: Run.Mode

  var body: some HTML {
    if mode == .test {
      Element("span", ["class": "tag"]) { "Test: no hints" }
    }
  }
}
