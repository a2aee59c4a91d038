import Markup

/// The seed of a new run, with its error.
struct SeedField: HTML {
  let seed: String
  var error: String?

  var body: some HTML {
    Element("div", ["class": error == nil ? "field" : "field field-error"]) {
      Element("label", ["for": "seed"]) { "Seed (a whole number)" }
      Element("p", ["class": "hint", "id": "seed-hint"]) {
        "Two people with the same seed meet the same crowd. Leave it empty for a new one."
      }
      error.map { error in Element("p", ["class": "error", "id": "seed-error"]) { error } }
      VoidElement(
        "input",
        [
          "id": "seed", "name": "seed", "inputmode": "numeric", "type": "text", "value": seed,
          "maxlength": "40", "aria-invalid": error == nil ? nil : "true",
          "aria-describedby": error == nil ? "seed-hint" : "seed-hint seed-error",
        ]
      )
    }
  }
}
