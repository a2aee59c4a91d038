import ContentFiles

/// Reads one question of any kind.
struct QuestionReader {
  let value: YamlValue

  init(_ value: YamlValue) {
    self.value = value
  }

  func read() -> Question? {
    guard let record = YamlRecord<QuestionKey>(value) else { return nil }
    let stem = record.need(.stem)?.shortText(2000)
    guard let kind = record.need(.kind)?.choice(Question.Kind.self) else { return nil }
    reportForeignKeys(record, of: kind)
    let feedback = feedback(record, of: kind)
    let task = task(record, of: kind)
    guard let stem, let task else { return nil }
    return Question(stem: stem, task: task, feedback: feedback)
  }

  private func task(_ record: YamlRecord<QuestionKey>, of kind: Question.Kind) -> Question.Task? {
    let reader = TaskReader(record: record)
    return switch kind {
    case .singleChoice:
      reader.choices(.options, 3...4, onlyOne: true).map { .singleChoice(Choices(options: $0)) }
    case .multipleChoice:
      reader.choices(.options, 4...6, onlyOne: false).map { .multipleChoice(Choices(options: $0)) }
    case .matching: reader.matching().map { .matching($0) }
    case .ordering: reader.ordering().map { .ordering($0) }
    case .hotText: HotTextReader(record: record).read().map { .hotText($0) }
    case .shortAnswer: reader.shortAnswer().map { .shortAnswer($0) }
    case .judgeThePost: reader.judgedPost().map { .judgeThePost($0) }
    case .numeric: reader.numeric().map { .numeric($0) }
    }
  }

  /// Kinds whose parts have feedback of their own need none for the whole.
  private func feedback(
    _ record: YamlRecord<QuestionKey>, of kind: Question.Kind
  ) -> String? {
    switch kind {
    case .singleChoice, .multipleChoice, .hotText, .judgeThePost: record[.feedback]?.shortText()
    case .matching, .ordering, .shortAnswer, .numeric: record.need(.feedback)?.shortText()
    }
  }

  private func reportForeignKeys(_ record: YamlRecord<QuestionKey>, of kind: Question.Kind) {
    let own = Self.keys(of: kind)
    for key in QuestionKey.allCases where record.has(key) {
      guard !own.contains(key), ![.kind, .stem, .feedback].contains(key) else { continue }
      record[key]?.fault(
        "A \(kind.rawValue) question has no “\(key.rawValue)”. "
          + Suggestion.sentence(for: key.rawValue, among: own.map(\.rawValue)))
    }
  }

  static func keys(of kind: Question.Kind) -> [QuestionKey] {
    switch kind {
    case .singleChoice, .multipleChoice: [.options]
    case .matching: [.pairs, .extra]
    case .ordering: [.steps]
    case .hotText: [.text, .marks]
    case .shortAnswer: [.accept]
    case .judgeThePost: [.post, .platform, .verdict, .reasons]
    case .numeric: [.answer, .tolerance, .unit]
    }
  }
}
