/// The sentences of a Markdown text, without tables, code, pictures and signs.
struct PlainProse {
  let text: String

  init(_ markdown: String) {
    let lines = MarkdownText(markdown, firstLine: 1).lines.map(\.text)
    text = lines.compactMap(Self.sentence).joined(separator: "\n")
  }

  /// Every word that is read, those of tables too.
  static func words(of markdown: String) -> Int {
    markdown.split(whereSeparator: \.isWhitespace).count { word in
      word.contains { $0.isLetter || $0.isNumber }
    }
  }

  /// A line as prose; a heading or the entry of a list is a sentence of its own.
  private static func sentence(_ line: String) -> String? {
    let line = line.replacing(/^[\s>]*/, with: "")
    guard !line.hasPrefix("|"), !line.hasPrefix("![") else { return nil }
    let isPart = line.contains(/^(#+|[-*+]|\d+[.)])\s/)
    let plain = line.replacing(/^(#+|[-*+]|\d+[.)])\s+/, with: "")
      .replacing(/!?\[([^\]]*)\]\([^)]*\)/) { String($0.1) }
      .replacing(/[*_]{1,3}/, with: "")
    guard plain.contains(where: \.isLetter) else { return "\n" }
    return isPart && plain.last.map({ ".!?:".contains($0) }) == false ? plain + "." : plain
  }
}
