import ContentFiles

/// Reads the lists that fill slots: the pack's own, and those shared by all packs.
///
/// A pack's own list takes the place of a shared one with the same name.
struct GrammarReader {
  private static let deepest = 8

  let reading: Reading

  func read() -> [String: [String]] {
    var entries: [String: [YamlValue]] = [:]
    let shared = reading.pathsWithCommon(in: VoiceFiles.grammarFolder)
    for path in [VoiceFiles.grammar] + shared {
      guard let root = reading.openWithCommon(path, defines: [.slot]) else { continue }
      for (key, value) in root.pairs() {
        guard let name = key.identifier() else { continue }
        if path != VoiceFiles.grammar, entries[name] != nil { continue }
        reading.names.define(.slot, name, at: key.place, log: reading.log)
        entries[name] = value.someLines()
        checkName(name, at: key)
      }
    }
    return check(entries)
  }

  private func checkName(_ name: String, at key: YamlValue) {
    guard PhraseSlots.fixed.contains(name) else { return }
    key.fault("“\(name)” is a slot that the system fills. Choose another name for the list.")
  }

  private func check(_ entries: [String: [YamlValue]]) -> [String: [String]] {
    let slots = PhraseSlots(reading: reading)
    var grammar: [String: [String]] = [:]
    for (name, values) in entries {
      grammar[name] = values.compactMap { value in
        guard let text = value.raw("a text") else { return nil }
        slots.check(text, at: value)
        return text
      }
      reading.names.refer(toOptional: .slot, name, when: givesNames(name))
    }
    for name in entries.keys.sorted() { checkDepth(of: name, entries) }
    return grammar
  }

  /// A list named like a claim, or `agency-called`, holds other names for it.
  private func givesNames(_ name: String) -> Bool {
    reading.names.knows(.fact, name) || reading.names.knows(.rumour, name)
      || ["place-called", "site-called", "agency-called"].contains(name)
  }

  /// A list that comes back to itself would never end.
  private func checkDepth(of name: String, _ entries: [String: [YamlValue]]) {
    guard let path = path(from: name, through: [name], entries), let start = path.first else {
      return
    }
    let chain = path.map(\.name).joined(separator: " → ")
    start.entry.fault(
      path.last?.name == name
        ? "The list “\(name)” leads back to itself: \(name) → \(chain). Break the circle."
        : "Lists are nested more than \(Self.deepest) deep: \(name) → \(chain). Flatten them.")
  }

  private typealias Step = (name: String, entry: YamlValue)

  private func path(
    from name: String, through seen: [String], _ entries: [String: [YamlValue]]
  ) -> [Step]? {
    for entry in entries[name] ?? [] {
      guard let line = try? PhraseTemplate(entry.written) else { continue }
      for slot in line.slots where entries[slot] != nil {
        if slot == seen.first || seen.count >= Self.deepest { return [(slot, entry)] }
        if seen.contains(slot) { continue }
        if let rest = path(from: slot, through: seen + [slot], entries) {
          return [(slot, entry)] + rest
        }
      }
    }
    return nil
  }
}
