/// The slots in a phrase: `{place}` and the like, and the lists of `voices/grammar.yaml`.
struct PhraseSlots {
  static let fixed = ["place", "site", "agency", "claim", "quote", "minutes", "question"]
  private static let lengthLimit = 200

  let reading: Reading

  func check(_ text: String, at line: YamlValue) {
    if text.count > Self.lengthLimit {
      line.fault(
        "The line has \(text.count) characters; 200 are allowed. "
          + "Shorten it by \(text.count - Self.lengthLimit).")
    }
    for slot in slots(of: text, at: line) where !Self.fixed.contains(slot) {
      if reading.names.knows(.slot, slot) {
        reading.names.refer(to: .slot, as: "slot", slot, at: line.place)
      } else {
        let known = Self.fixed + reading.names.names(.slot).keys
        line.fault(
          "There is no slot “{\(slot)}”. "
            + (Suggestion.closest(to: slot, among: known).map { "Did you mean “{\($0)}”?" }
              ?? "Add a list “\(slot)” to voices/grammar.yaml, or remove it."))
      }
    }
  }

  private func slots(of text: String, at line: YamlValue) -> [String] {
    var slots: [String] = []
    var open: String?
    for character in text {
      switch character {
      case "{" where open == nil: open = ""
      case "}" where open != nil:
        slots.append(open ?? "")
        open = nil
      case "{", "}":
        line.fault("The braces of a slot do not pair. Write {name}.")
        return slots
      default: open?.append(character)
      }
    }
    if open != nil { line.fault("A slot is not closed. Write {name}.") }
    return slots
  }
}
