import ContentFiles
import Kernel

/// Reads what one kind of item has of its own.
struct ItemContentReader {
  struct Found {
    var title: String
    var minutes: Int
    var content: CourseItem.Content
  }

  let items: ItemReader
  let record: YamlRecord<ItemKey>
  let id: String
  let entry: YamlValue

  private var reading: CourseReading { items.reading }

  func read(_ kind: CourseItem.Kind) -> Found? {
    switch kind {
    case .lesson: lesson()
    case .draft: draft()
    case .drill: titled(drill())
    case .quiz: titled(quiz())
    case .scenario: titled(scenario())
    case .reflection: titled(reflection())
    case .survey: titled(survey())
    case .policy: titled(policy())
    case .session: titled(session())
    }
  }

  private func titled(_ content: CourseItem.Content?) -> Found? {
    let title = record.need(.title)?.shortLine()
    let minutes = record.need(.minutes)?.whole(1...600)
    guard let title, let minutes, let content else { return nil }
    return Found(title: title, minutes: minutes, content: content)
  }

  private func lesson() -> Found? {
    let path = items.folder + "lessons/\(id).md"
    guard reading.files.texts[path] != nil else {
      let known = reading.files.names(in: items.folder + "lessons/", ending: ".md")
      entry.fault(
        "There is no lessons/\(id).md. " + Suggestion.sentence(for: id, among: known))
      return nil
    }
    return LessonReader(reading: reading, path: path, objectives: items.objectives).read()
      .map { Found(title: $0.title, minutes: $0.minutes, content: .lesson($0.lesson)) }
  }

  private func draft() -> Found? {
    let minutes = record.need(.minutes)?.whole(1...600)
    guard reading.refer(entry, to: "draft", among: items.drafts.known) != nil,
      let draft = items.drafts.drafts[id], let minutes
    else { return nil }
    return Found(title: draft.title, minutes: minutes, content: .draft(draft.exercise))
  }

  private func drill() -> CourseItem.Content? {
    .drill(Drill(questions: families(record.need(.questions))))
  }

  private func quiz() -> CourseItem.Content? {
    let draw = record.need(.draw)?.whole(1...200)
    let pass = record.need(.pass)?.number()
    let mustPass = families(record[.mustPass])
    let limit = record[.limitMinutes]?.whole(1...600)
    guard let draw, let pass else { return nil }
    if let known = items.families, known.count < draw {
      record[.draw]?.fault(
        "The bank has \(known.count) families, and \(draw) are to be drawn. Draw fewer, or write "
          + "more questions.")
    }
    if mustPass.count > draw {
      record[.mustPass]?.fault(
        "\(mustPass.count) families must be passed, and \(draw) are drawn. Draw more of them.")
    }
    return .quiz(Quiz(draw: draw, pass: pass, mustPass: mustPass, limitMinutes: limit))
  }

  private func scenario() -> CourseItem.Content? {
    let points = record.need(.points)?.whole(0...100)
    _ = reading.refer(entry, to: "scenario", among: reading.scenarios)
    return points.map { .scenario(ScenarioTask(pack: id, points: $0)) }
  }

  private func reflection() -> CourseItem.Content? {
    let prompt = record.need(.prompt)?.shortText()
    let words = record[.leastWords].map { $0.whole(0...1000) } ?? 0
    guard let prompt, let words else { return nil }
    return .reflection(Reflection(prompt: prompt, leastWords: words))
  }

  private func survey() -> CourseItem.Content? {
    var names = DefinedNames()
    let statements = (record.need(.statements)?.someItems() ?? []).compactMap { value in
      guard let record = YamlRecord<StatementKey>(value) else { return nil as SurveyStatement? }
      let id = record.need(.id)
      let name = id?.identifier()
      if let id, let name { names.define(name, at: id) }
      let text = record.need(.text)?.shortText(600)
      let scale = record.need(.scale)?.choice(SurveyStatement.Scale.self)
      guard let name, let text, let scale else { return nil }
      return SurveyStatement(id: .init(name), text: text, scale: scale)
    }
    return .survey(Survey(statements: statements))
  }

  private func policy() -> CourseItem.Content? {
    let version = record.need(.version)?.shortLine(40)
    let days = record.need(.days)?.whole(1...3650)
    let questions = families(record[.questions])
    let text = record.need(.text).flatMap(policyText)
    guard let version, let days, let text else { return nil }
    return .policy(
      PolicyAcknowledgement(version: version, text: text, questions: questions, days: days))
  }

  private func policyText(_ value: YamlValue) -> String? {
    guard let path = value.shortLine() else { return nil }
    guard path.hasSuffix(".md"), let text = reading.files.texts[items.folder + path] else {
      value.fault(
        "There is no \(path) in the module's folder. Write it there, with the ending .md.")
      return nil
    }
    let body = MarkdownText(text, firstLine: 1)
    MarkdownCheck(reading: reading, file: items.folder + path).run(body)
    return body.text
  }

  private func session() -> CourseItem.Content? {
    record.need(.about)?.shortText().map { .session(LiveSession(about: $0)) }
  }

  private func families(_ value: YamlValue?) -> [QuestionFamily.ID] {
    reading.referToAll(value, to: "question family", among: items.families).map { .init($0) }
  }
}
