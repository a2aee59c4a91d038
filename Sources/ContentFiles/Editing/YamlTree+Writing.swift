extension YamlTree {
  /// The whole as a file.
  package var written: String { lines.joined(separator: "\n") + "\n" }

  /// The lines of the value by itself.
  var lines: [String] {
    switch self {
    case .text(let text): Self.scalar(text)
    case .list(let entries): entries.isEmpty ? ["[]"] : entries.flatMap(\.asEntry)
    case .pairs(let pairs): pairs.isEmpty ? ["{}"] : pairs.flatMap(\.lines)
    }
  }

  /// The lines of the value as an entry of a list.
  var asEntry: [String] {
    lines.enumerated().map { index, line in
      index == 0 ? "- " + line : line.indented
    }
  }

  /// A text as it stands after a key; several lines when it has several.
  fileprivate static func scalar(_ text: String) -> [String] {
    guard text.contains("\n") else { return [isPlain(text) ? text : quoted(text)] }
    guard isBlock(text) else { return [quoted(text)] }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return ["|-"] + lines.map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// Whether the text means itself without quotes.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.isPlainLetter || first.isDigit, last.value > 0x20, last != ":",
      text.utf8.count <= 110,
      !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && !"#,[]{}\"'`&*!|>%@:\u{FEFF}\u{2028}\u{2029}".unicodeScalars.contains(scalar)
    }
  }

  /// Whether the text can stand line by line, indented.
  private static func isBlock(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first != " ", first != "\n", first != "\t",
      !text.hasSuffix("\n")
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
          && !"\u{FEFF}\u{2028}\u{2029}".unicodeScalars.contains(scalar))
    }
  }

  /// In double quotes, with everything escaped that ends them or is no plain sign.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{FEFF}", "\u{2028}", "\u{2029}": quoted += "\\u" + hex(scalar, 4)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        quoted += "\\x" + hex(scalar, 2)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func hex(_ scalar: Unicode.Scalar, _ width: Int) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension YamlPair {
  var lines: [String] {
    let name = key.isIdentifier ? key : YamlTree.quoted(key)
    switch value {
    case .text(let text):
      let lines = YamlTree.scalar(text)
      return ["\(name): \(lines.first ?? "\"\"")"] + lines.dropFirst()
    case .list(let entries):
      if let row = value.asRow { return ["\(name): \(row)"] }
      return ["\(name):"] + entries.flatMap(\.asEntry).map(\.indented)
    case .pairs(let pairs):
      if pairs.isEmpty { return ["\(name): {}"] }
      return ["\(name):"] + value.lines.map(\.indented)
    }
  }
}

extension YamlTree {
  /// Names in one line, in brackets; nil for anything longer or of another shape.
  fileprivate var asRow: String? {
    guard case .list(let entries) = self else { return nil }
    if entries.isEmpty { return "[]" }
    let names = entries.map(\.string)
    guard entries.allSatisfy({ $0.isName }) else { return nil }
    let row = "[" + names.joined(separator: ", ") + "]"
    return row.utf8.count <= 400 ? row : nil
  }

  /// An id, or two with a slash between them.
  private var isName: Bool {
    guard case .text(let text) = self else { return false }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { String($0).isIdentifier && !$0.allSatisfy(\.isNumber) }
  }
}

extension String {
  var indented: String { isEmpty ? "" : "  " + self }
}

extension Unicode.Scalar {
  fileprivate var isPlainLetter: Bool { properties.isAlphabetic }
  fileprivate var isDigit: Bool { (48...57).contains(value) }
}
