import Markup

/// A question with two to four answers to choose from; the text of the post asks it.
struct PollFields: HTML {
  static let most = 4

  let deed: String
  let draft: WrittenDraft?

  var body: some HTML {
    Element("details", ["class": "drawer", "id": "poll-\(deed)", "open": isOpen ? "" : nil]) {
      Element("summary") { "Make it a poll" }
      Element("p", ["class": "hint"]) {
        "The text asks the question. Give two to four answers; leave the others empty."
      }
      (0..<Self.most).map { place in
        Element("div", ["class": "field poll-option"]) {
          Element("label", ["for": "option-\(deed)-\(place)"]) { "Answer \(place + 1)" }
          VoidElement(
            "input",
            [
              "id": "option-\(deed)-\(place)", "name": "option", "type": "text", "dir": "auto",
              "value": option(place), "autocomplete": "off",
              "data-draft": "option-\(deed)-\(place)",
            ])
        }
      }
    }
  }

  private var isOpen: Bool { !(draft?.filledOptions ?? []).isEmpty }

  private func option(_ place: Int) -> String {
    let options = draft?.options ?? []
    return options.indices.contains(place) ? options[place] : ""
  }
}
