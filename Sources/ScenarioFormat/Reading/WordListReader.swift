/// Reads files that are lists of words by name: `lexicon.yaml` and `voices/grammar.yaml`.
struct WordListReader {
  let reading: Reading

  func lexicon() -> [String: [String]] {
    read("lexicon.yaml", as: .lexicon) { entry in
      guard let word = entry.lineText() else { return nil }
      guard !word.hasPrefix("$") else {
        entry.fault("A list cannot hold another list. Write the words of “\(word)” here.")
        return nil
      }
      return word
    }
  }

  /// Entries may be empty here.
  func grammar() -> [String: [String]] {
    let lists = read("voices/grammar.yaml", as: .slot) { entry in
      guard let text = entry.raw("a text") else { return nil }
      guard !text.contains(where: { "{}".contains($0) }) else {
        entry.fault("\(entry.name) has braces. Lists that fill slots have no slots of their own.")
        return nil
      }
      return text
    }
    for slot in PhraseSlots.fixed where lists[slot] != nil {
      reading.log.add(
        "“\(slot)” is a slot that the system fills. Choose another name for the list.",
        at: reading.names.names(.slot)[slot] ?? Place(file: "voices/grammar.yaml", line: 1))
    }
    return lists
  }

  private func read(
    _ path: String, as kind: NameTable.Kind, entry: (YamlValue) -> String?
  ) -> [String: [String]] {
    guard let root = reading.open(path, required: false, defines: [kind]) else { return [:] }
    var lists: [String: [String]] = [:]
    for (key, value) in root.pairs() {
      guard let name = key.identifier() else { continue }
      reading.names.define(kind, name, at: key.place, log: reading.log)
      let items = value.someItems()
      lists[name] = items.compactMap(entry)
    }
    return lists
  }
}
