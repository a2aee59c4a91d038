import ContentFiles
import CourseFormat

/// Reads questions in GIFT, Moodle's text format: blocks with blank lines between them.
struct GiftReader {
  let file: String

  func read(_ text: String) -> ImportedBank {
    var bank = ImportedBank(file: file)
    for block in Self.blocks(of: text) {
      guard let question = GiftQuestion(block.text) else {
        bank.note(
          "“\(block.text.prefix(40))” has no answers in braces, or braces that are not closed. "
            + "Mend it.", line: block.line)
        continue
      }
      guard let task = GiftAnswers(question.answers).task else {
        bank.note(
          "“\(question.title)” is a kind of question without a counterpart here (essay, true or "
            + "false, several numbers). Write it anew.", line: block.line)
        continue
      }
      let feedback = question.feedback
      bank.add(
        question.title, line: block.line,
        Question(
          stem: question.stem, task: task,
          feedback: feedback.isEmpty ? GiftAnswers(question.answers).ownFeedback : feedback))
    }
    return bank
  }

  /// Stretches between blank lines, without comments and categories.
  private static func blocks(of text: String) -> [(text: String, line: Int)] {
    var blocks: [(text: String, line: Int)] = []
    var lines: [String] = []
    var start = 1
    let written = text.drop { $0 == "\u{FEFF}" }
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (offset, line) in (written + [""]).enumerated() {
      let bare = String(line).trimmed
      if bare.isEmpty {
        if !lines.isEmpty { blocks.append((lines.joined(separator: "\n"), start)) }
        lines = []
      } else if !bare.hasPrefix("//"), !bare.hasPrefix("$CATEGORY") {
        if lines.isEmpty { start = offset + 1 }
        lines.append(String(line))
      }
    }
    return blocks
  }
}

/// One question of a GIFT file, with its answers still as they are written.
struct GiftQuestion {
  let title: String
  let stem: String
  let answers: String
  let feedback: String

  /// nil when there are no answers in braces.
  init?(_ block: String) {
    let text = GiftText.hidden(block)
    guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}") else {
      return nil
    }
    var head = String(text[..<open])
    var title = ""
    if head.trimmed.hasPrefix("::"), let end = head.dropFirst(2).firstRange(of: "::") {
      title = String(head[..<end.lowerBound]).trimmed.replacing("::", with: "")
      head = String(head[end.upperBound...])
    }
    let tail = String(text[text.index(after: close)...]).trimmed
    let inside = String(text[text.index(after: open)..<close])
    let parts = inside.split(separator: "####", maxSplits: 1, omittingEmptySubsequences: false)
    stem = GiftText.shown(head + (tail.isEmpty ? "" : " … " + tail))
    self.title = title.isEmpty ? String(stem.prefix(40)) : GiftText.shown(title)
    answers = parts.first.map(String.init) ?? ""
    feedback = parts.count > 1 ? GiftText.shown(String(parts[1])) : ""
  }
}

/// The escapes of GIFT: `\{` stands for a brace that means nothing.
enum GiftText {
  private static let signs: [(written: String, hidden: Character)] = [
    ("\\\\", "\u{E000}"), ("\\~", "\u{E001}"), ("\\=", "\u{E002}"), ("\\#", "\u{E003}"),
    ("\\{", "\u{E004}"), ("\\}", "\u{E005}"), ("\\:", "\u{E006}"), ("\\n", "\u{E007}"),
  ]

  /// With escaped signs out of the way.
  static func hidden(_ text: String) -> String {
    signs.reduce(text) { $0.replacing($1.written, with: String($1.hidden)) }
  }

  /// As people read it: escapes undone, format marks and HTML gone.
  static func shown(_ text: String) -> String {
    let bare = text.trimmed.replacing(/^\[(html|markdown|plain|moodle)\]/, with: "")
    let back = signs.reduce(bare) { text, sign in
      let plain = sign.written == "\\n" ? "\n" : String(sign.written.dropFirst())
      return text.replacing(String(sign.hidden), with: plain)
    }
    return PlainMarkup.text(back)
  }
}
