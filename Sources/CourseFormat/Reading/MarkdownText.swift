import ContentFiles

/// A Markdown text by its lines, with what is code taken out where it would be mistaken.
struct MarkdownText {
  /// A line outside of code blocks, without its code spans.
  struct Line {
    var number: Int
    var text: String
  }

  /// A picture as it is written: `![alt](path "caption")`.
  struct Figure {
    var alt: String
    var path: String
    var line: Int
  }

  /// The whole text with plain line ends.
  let text: String
  private(set) var lines: [Line] = []

  init(_ text: String, firstLine: Int) {
    let written = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.text = written.joined(separator: "\n").trimmed
    var fence: Character?
    for (offset, line) in written.enumerated() {
      let start = line.drop { $0 == " " }.prefix(3)
      if let first = start.first, start.count == 3, first == "`" || first == "~",
        start.allSatisfy({ $0 == first })
      {
        if fence == nil { fence = first } else if fence == first { fence = nil }
        continue
      }
      guard fence == nil else { continue }
      lines.append(Line(number: firstLine + offset, text: Self.withoutCode(line)))
    }
  }

  var figures: [Figure] { lines.flatMap(Self.figures) }

  static func figures(in line: Line) -> [Figure] {
    guard line.text.contains("![") else { return [] }
    return line.text.matches(of: /!\[([^\]]*)\]\(\s*([^)\s]*)(?:\s+"[^"]*")?\s*\)/).map { match in
      Figure(alt: String(match.1).trimmed, path: String(match.2), line: line.number)
    }
  }

  private static func withoutCode(_ line: Substring) -> String {
    guard line.contains("`") else { return String(line) }
    return String(line).replacing(/`+[^`]*`+/, with: " ")
  }
}
