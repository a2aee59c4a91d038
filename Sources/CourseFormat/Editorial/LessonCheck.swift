import ContentFiles
import Kernel
import TextAnalysis

/// Looks over a lesson: its length, its language, its pictures and hashtags.
struct LessonCheck {
  let lesson: Lesson
  let item: CourseItem.ID
  let module: CourseModule.ID
  let files: CourseFiles
  let log: FaultLog

  private var file: String { "modules/\(module)/lessons/\(item).md" }

  func run() {
    let text = lines()
    checkLength()
    checkReading()
    for figure in text.figures where figure.alt.isEmpty {
      warn("A picture has no alt text. Say what matters in it, in the brackets.", figure.line)
    }
    checkHashtags(text.lines)
  }

  /// Quotes that open with “wrong” or “do not” show how it is not done.
  private func checkHashtags(_ lines: [MarkdownText.Line]) {
    var isQuote = false
    var isBadExample = false
    for line in lines {
      let beginsQuote = line.text.hasPrefix(">") && !isQuote
      isQuote = line.text.hasPrefix(">")
      let warnsOf = line.text.contains(/(?i)\b(wrong|do not)\b/)
      if beginsQuote || !isQuote { isBadExample = isQuote && warnsOf }
      guard !isBadExample, !warnsOf, let tag = FlatHashtag.first(in: line.text) else { continue }
      warn("“\(tag)” runs its words together. Begin each word with a capital.", line.number)
    }
  }

  private func checkLength() {
    let words = PlainProse.words(of: lesson.text)
    let minutes = Double(words) / Double(Self.wordsPerMinute)
    guard minutes > 10 else { return }
    warn(
      "The lesson has \(words) words, about \(Int(minutes.rounded(.up))) minutes. Split it, or cut "
        + "it to 1500.", 1)
  }

  private func checkReading() {
    guard let readability = Readability(of: PlainProse(lesson.text).text),
      readability.fleschKincaid > 10
    else { return }
    let grade = (readability.fleschKincaid * 10).rounded() / 10
    warn(
      "The text reads like school grade \(grade.short) (Flesch–Kincaid). Shorten sentences and "
        + "words until it is 10 or less.", 1)
  }

  private func lines() -> MarkdownText {
    guard let text = files.texts[file], let parts = FrontMatter(text) else {
      return MarkdownText(lesson.text, firstLine: 1)
    }
    return MarkdownText(parts.body, firstLine: parts.bodyLine)
  }

  private func warn(_ message: String, _ line: Int) {
    log.add(message, at: Place(file: file, line: line))
  }

  private static let wordsPerMinute = 150
}

/// A hashtag whose words cannot be told apart by a screen reader.
enum FlatHashtag {
  /// Of thirteen letters or more without a capital: shorter ones may be a single word.
  static func first(in text: String) -> String? {
    text.firstMatch(of: /(^|[\s("“])(#[a-z0-9_]{13,})/).map { String($0.2) }
  }
}
