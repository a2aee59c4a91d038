/// HTML of another system as plain text.
enum PlainMarkup {
  /// Tags go, blocks become lines, the usual entities become their signs.
  static func text(_ html: String) -> String {
    var lines = ""
    var rest = Substring(html)
    while let open = rest.firstIndex(of: "<") {
      lines += rest[..<open]
      guard let close = rest[open...].firstIndex(of: ">") else {
        lines += rest[open...]
        rest = ""
        break
      }
      let tag = rest[rest.index(after: open)..<close].lowercased()
      if ["br", "p", "/p", "li", "/li", "/div", "/tr"].contains(where: { isTag(tag, $0) }) {
        lines += "\n"
      }
      rest = rest[rest.index(after: close)...]
    }
    return tidy(decoded(lines + rest))
  }

  /// One line of several: white space as a single blank, empty lines gone.
  static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline)
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  private static func isTag(_ tag: String, _ name: String) -> Bool {
    tag == name || tag.hasPrefix(name + " ") || tag.hasPrefix(name + "/")
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing(/&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,6});/) { match in
      sign(String(match.1)) ?? String(match.0)
    }
  }

  private static func sign(_ name: String) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let code =
        digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
    return [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    ][name]
  }
}
