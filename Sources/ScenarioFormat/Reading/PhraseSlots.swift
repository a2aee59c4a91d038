import ContentFiles

/// The slots in a phrase: `{place}` and the like, and the lists of the grammar.
struct PhraseSlots {
  static let fixed = [
    "place", "site", "agency", "claim", "topic", "quote", "minutes", "wait", "question",
    "clock", "digits",
  ]
  private static let lengthLimit = 200
  /// Of a line with alternatives, of which only one is posted.
  private static let alternativesLimit = 900

  let reading: Reading

  func check(_ text: String, at line: YamlValue) {
    let template: PhraseTemplate
    do throws(PhraseTemplate.Problem) {
      template = try PhraseTemplate(text)
    } catch {
      line.fault(error.message)
      return
    }
    let limit = template.hasChoices ? Self.alternativesLimit : Self.lengthLimit
    if text.count > limit {
      line.fault(
        "The line has \(text.count) characters; \(limit) are allowed. "
          + "Shorten it by \(text.count - limit).")
    }
    for slot in template.slots where !Self.fixed.contains(slot) { check(slot: slot, at: line) }
  }

  private func check(slot: String, at line: YamlValue) {
    guard !reading.names.knows(.slot, slot) else {
      return reading.names.refer(to: .slot, as: "slot", slot, at: line.place)
    }
    let known = Self.fixed + reading.names.names(.slot).keys
    line.fault(
      "There is no slot “{\(slot)}”. "
        + (Suggestion.closest(to: slot, among: known).map { "Did you mean “{\($0)}”?" }
          ?? "Add a list “\(slot)” to voices/grammar.yaml, or remove it."))
  }
}
