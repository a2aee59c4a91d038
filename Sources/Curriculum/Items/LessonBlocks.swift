/// The parts of a lesson's Markdown that are shown in their own way.
enum LessonBlock: Equatable, Sendable {
  case text(String)
  /// A block quote that opens with a bold word, such as **Do**.
  case callout(title: String, text: String)
  /// A picture that stands alone.
  case figure(file: String, alt: String, caption: String?)
  case table(header: [String], rows: [[String]])
}

extension LessonBlock {
  /// Takes Markdown apart, line by line; whatever is nothing special stays Markdown.
  static func blocks(of markdown: String) -> [LessonBlock] {
    var blocks: [LessonBlock] = []
    var plain: [Substring] = []
    var lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var isInFence = false
    func flush() {
      let text = plain.joined(separator: "\n")
      if !text.allSatisfy(\.isWhitespace) { blocks.append(.text(text)) }
      plain = []
    }
    while let line = lines.first {
      if line.hasPrefix("```") { isInFence.toggle() }
      if !isInFence, let found = special(lines) {
        flush()
        blocks.append(found.block)
        lines = lines.dropFirst(found.lines)
      } else {
        plain.append(line)
        lines = lines.dropFirst()
      }
    }
    flush()
    return blocks
  }

  private static func special(
    _ lines: ArraySlice<Substring>
  ) -> (block: LessonBlock, lines: Int)? {
    callout(lines) ?? table(lines) ?? lines.first.flatMap(figure).map { ($0, 1) }
  }

  /// `> **Do** …`, with the lines of the same quote after it.
  private static func callout(
    _ lines: ArraySlice<Substring>
  ) -> (block: LessonBlock, lines: Int)? {
    guard let first = lines.first, first.hasPrefix("> **") else { return nil }
    let opened = first.dropFirst(4)
    guard let end = opened.firstRange(of: "**"), !end.isEmpty else { return nil }
    let title = opened[..<end.lowerBound]
    guard !title.isEmpty, title.count <= 40 else { return nil }
    let quote = lines.prefix { $0.hasPrefix(">") }
    let rest = quote.dropFirst().map { $0.dropFirst($0.hasPrefix("> ") ? 2 : 1) }
    let text = ([opened[end.upperBound...]] + rest).joined(separator: "\n")
    return (.callout(title: String(title), text: text), quote.count)
  }

  /// A header, a line of dashes, and rows.
  private static func table(
    _ lines: ArraySlice<Substring>
  ) -> (block: LessonBlock, lines: Int)? {
    let rows = lines.prefix { $0.hasPrefix("|") }
    guard let header = rows.first, let line = rows.dropFirst().first,
      line.allSatisfy({ "|-: ".contains($0) }), line.contains("-")
    else { return nil }
    return (
      .table(header: cells(of: header), rows: rows.dropFirst(2).map(cells)), rows.count
    )
  }

  private static func cells(of row: Substring) -> [String] {
    var cells: [String] = [""]
    var isEscaped = false
    for character in row.trimmed.dropFirst() {
      if character == "|", !isEscaped {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\"
    }
    if cells.last?.allSatisfy(\.isWhitespace) ?? false { cells.removeLast() }
    return cells.map { String($0[...].trimmed) }
  }

  /// `![alt](file "caption")` on a line of its own.
  private static func figure(_ line: Substring) -> LessonBlock? {
    let line = line.trimmed
    guard line.hasPrefix("!["), line.hasSuffix(")"), let middle = line.firstRange(of: "](") else {
      return nil
    }
    let alt = String(line[line.index(line.startIndex, offsetBy: 2)..<middle.lowerBound])
    let target = line[middle.upperBound...].dropLast()
    guard let space = target.firstIndex(of: " ") else {
      return .figure(file: String(target), alt: alt, caption: nil)
    }
    let caption = target[space...].trimmed
    guard caption.count >= 2, caption.first == "\"", caption.last == "\"" else { return nil }
    return .figure(
      file: String(target[..<space]), alt: alt, caption: String(caption.dropFirst().dropLast()))
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
