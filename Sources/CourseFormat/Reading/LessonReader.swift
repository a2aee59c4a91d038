import ContentFiles
import Kernel

/// Reads one lesson: front matter between two lines of `---`, then Markdown.
struct LessonReader {
  struct Found {
    var title: String
    var minutes: Int
    var lesson: Lesson
  }

  let reading: CourseReading
  let path: String
  let objectives: Set<String>?

  func read() -> Found? {
    guard let text = reading.files.texts[path] else { return nil }
    guard text.utf8.count <= Self.sizeLimit else {
      fault("The lesson is larger than 100 kB. Split it.", line: 1)
      return nil
    }
    guard let parts = FrontMatter(text) else {
      fault("The lesson has no front matter. Begin with ---, the keys, and --- again.", line: 1)
      return nil
    }
    let body = MarkdownText(parts.body, firstLine: parts.bodyLine)
    MarkdownCheck(reading: reading, file: path).run(body)
    if body.text.isEmpty {
      fault("The lesson has no text. Write one below the front matter.", line: parts.bodyLine)
    }
    guard let root = YamlFile.read(parts.yaml, file: path, log: reading.log),
      let record = YamlRecord<LessonKey>(root)
    else { return nil }
    return found(record, text: body.text)
  }

  private func found(_ record: YamlRecord<LessonKey>, text: String) -> Found? {
    let title = record.need(.title)?.shortLine()
    let minutes = record.need(.minutes)?.whole(1...10)
    let lesson = Lesson(
      objectives: reading.referToAll(
        record.need(.objectives), to: "objective", among: objectives
      ).map { .init($0) },
      sources: (record.need(.sources)?.someItems() ?? []).compactMap(source),
      counsel: record[.counsel]?.shortText(),
      jurisdiction: record[.jurisdiction]?.choice(Jurisdiction.self), text: text)
    guard let title, let minutes else { return nil }
    return Found(title: title, minutes: minutes, lesson: lesson)
  }

  private func source(_ value: YamlValue) -> String? {
    guard value.shape == .single else {
      value.fault("\(value.name) is not a text. A source with a colon has to stand in quotes.")
      return nil
    }
    return value.shortText(500)
  }

  private func fault(_ message: String, line: Int) {
    reading.log.add(message, at: Place(file: path, line: line))
  }

  private static let sizeLimit = 100_000
}
