/// The two parts of a text that begins with YAML between two lines of `---`.
package struct FrontMatter {
  /// With an empty line in place of the first one, so that its lines keep their numbers.
  package let yaml: String
  package let body: String
  /// The number of the body's first line in the file.
  package let bodyLine: Int

  /// nil when the text does not begin so.
  package init?(_ text: String) {
    let lines = text.drop { $0 == "\u{FEFF}" }
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.first.map(Self.isBorder) == true,
      let end = lines.dropFirst().firstIndex(where: Self.isBorder)
    else { return nil }
    yaml = "\n" + lines[1..<end].joined(separator: "\n")
    body = lines[(end + 1)...].joined(separator: "\n")
    bodyLine = end + 2
  }

  private static func isBorder(_ line: Substring) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
  }
}
