import ContentFiles

/// Reads `lexicon.yaml`: lists of words by name.
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
