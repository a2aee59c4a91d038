import Yams

/// The keys that one kind of entry may have.
package protocol RecordKey: RawRepresentable<String>, CaseIterable, Sendable {}

extension RecordKey {
  package static var names: [String] { allCases.map(\.rawValue) }
}

/// A mapping with known keys; other keys are faults as soon as it is read.
package struct YamlRecord<Key: RecordKey> {
  package let value: YamlValue
  private let values: [String: YamlValue]

  package var place: Place { value.place }

  /// nil when the value is no mapping.
  package init?(_ value: YamlValue, keys _: Key.Type = Key.self) {
    guard case .mapping(let pairs) = value.node else {
      value.fault("\(value.name) has no keys. Write “key: value” pairs here.")
      return nil
    }
    self.value = value
    var values: [String: YamlValue] = [:]
    for (key, node) in pairs {
      let name = key.scalar?.string ?? ""
      let line = key.mark?.line ?? value.line
      guard Key(rawValue: name) != nil else {
        value.log.add(
          "The key “\(name)” is not known here. "
            + (name.contains(" ")
              ? "If it is part of a text with a comma or a colon, put the text in quotes."
              : Suggestion.sentence(for: name, among: Key.names)),
          at: Place(file: value.file, line: line))
        continue
      }
      values[name] = YamlValue(
        node: node, name: "“\(name)”", file: value.file, line: node.mark?.line ?? line,
        log: value.log)
    }
    self.values = values
  }

  package subscript(_ key: Key) -> YamlValue? { values[key.rawValue] }

  package func has(_ key: Key) -> Bool { values[key.rawValue] != nil }

  /// The value of a key that has to be there.
  package func need(_ key: Key) -> YamlValue? {
    if let found = self[key] { return found }
    value.fault("“\(key.rawValue)” is missing in \(value.name.loweredFirst). Add it.")
    return nil
  }

  /// The places of the keys, for checks that come when everything is read.
  package var places: [String: Place] { values.mapValues(\.place) }
}

extension YamlValue {
  /// As it stands there; empty when it is no single value.
  package var written: String { scalar?.string ?? "" }

  /// The entries of a list.
  package func items() -> [YamlValue] {
    guard case .sequence(let nodes) = node else {
      fault("\(name) is not a list. Write the entries in brackets or as lines with “- ”.")
      return []
    }
    return nodes.enumerated().map { index, node in
      inner(node, name: "Entry \(index + 1) of \(name.loweredFirst)")
    }
  }

  /// A list that is not empty.
  package func someItems(orElse message: String? = nil) -> [YamlValue] {
    if case .sequence(let nodes) = node, nodes.isEmpty {
      fault(message ?? "\(name) is an empty list. Add an entry or remove the key.")
    }
    return items()
  }

  /// The entries of a list, or the lines of a text block: one entry a line.
  package func someLines() -> [YamlValue] {
    guard let scalar, scalar.style == .literal else { return someItems() }
    let lines = scalar.string.split(separator: "\n", omittingEmptySubsequences: false)
    let entries = lines.enumerated().compactMap { offset, text -> YamlValue? in
      let text = String(text).trimmed
      guard !text.isEmpty else { return nil }
      return YamlValue(
        node: Node(text == "\"\"" ? "" : text, Tag(.str), .doubleQuoted),
        name: "This line of \(name.loweredFirst)", file: file, line: line + offset + 1, log: log)
    }
    if entries.isEmpty { fault("\(name) is an empty list. Add an entry or remove the key.") }
    return entries
  }

  /// The pairs of a mapping whose keys are names of the author's own.
  package func pairs() -> [(key: YamlValue, value: YamlValue)] {
    guard case .mapping(let pairs) = node else {
      fault("\(name) has no keys. Write “name: value” pairs here.")
      return []
    }
    return pairs.map { key, value in
      (inner(key, name: "The name"), inner(value, name: "“\(key.scalar?.string ?? "")”"))
    }
  }
}

extension String {
  /// For the middle of a sentence; quoted names start with a quote and stay.
  package var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
