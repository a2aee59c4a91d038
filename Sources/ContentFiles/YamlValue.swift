import Kernel
package import Yams

/// One value of a YAML file, with its line and the name that messages use for it.
///
/// Each reading function returns nil after it has logged what is wrong.
package struct YamlValue {
  package let node: Node
  /// As messages name it: `“duration”`, `Entry 2 of “desk”`.
  package let name: String
  package let file: String
  package let line: Int
  package let log: FaultLog

  package var place: Place { Place(file: file, line: line) }

  package func fault(_ message: String) { log.add(message, at: place) }

  /// A value inside this one.
  package func inner(_ node: Node, name: String) -> YamlValue {
    // An empty value has no line of its own in some places: it is on its parent's then.
    YamlValue(node: node, name: name, file: file, line: node.mark?.line ?? line, log: log)
  }

  package enum Shape { case single, list, pairs }

  package var shape: Shape {
    switch node {
    case .sequence: .list
    case .mapping: .pairs
    case .scalar, .alias: .single
    }
  }

  package var scalar: Node.Scalar? {
    if case .scalar(let scalar) = node { scalar } else { nil }
  }

  package var isNull: Bool {
    guard let scalar, scalar.style == .plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The text as written, without white space around it.
  package func raw(_ need: String) -> String? {
    guard let scalar else {
      fault("\(name) is not \(need). Write a single value here.")
      return nil
    }
    return scalar.string.trimmed
  }

  /// A text that is not empty.
  package func text() -> String? {
    guard let raw = raw("a text") else { return nil }
    guard !isNull, !raw.isEmpty else {
      fault("\(name) is empty. Write a text or remove the key.")
      return nil
    }
    return raw
  }

  /// A text in one line.
  package func lineText() -> String? {
    guard let text = text() else { return nil }
    guard !text.contains(where: \.isNewline) else {
      fault("\(name) has more than one line. Write it in one.")
      return nil
    }
    return text
  }

  package func identifier() -> String? {
    guard let text = text() else { return nil }
    guard text.isIdentifier else {
      fault("\(name) is “\(text)”. Use lower-case words joined by hyphens, such as “first-call”.")
      return nil
    }
    return text
  }

  /// An account's name without the @.
  package func handle() -> String? {
    guard let text = text() else { return nil }
    let fits = text.unicodeScalars.allSatisfy { scalar in
      "_.0123456789".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
    }
    guard fits, text.count <= 40 else {
      fault("\(name) is “\(text)”. Use letters, digits, _ and . only, at most 40, without the @.")
      return nil
    }
    return text
  }

  package func choice<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> Choice? {
    guard let text = text() else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    fault("\(name) cannot be “\(text)”. \(Suggestion.sentence(for: text, among: known))")
    return nil
  }

  package func flag() -> Bool? {
    switch raw("true or false") {
    case "true": return true
    case "false": return false
    case nil: return nil
    case let other?:
      fault("\(name) is “\(other)”. Write true or false.")
      return nil
    }
  }
}

extension String {
  package var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// Lower-case words of letters and digits, joined by single hyphens.
  package var isIdentifier: Bool {
    split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }
}
