import ContentFiles

/// Writes questions as they stand in `questions.yaml`.
///
/// Every text is in quotes, so that no sign in it can be taken for YAML.
package struct FamilyText {
  private var lines: [String] = []

  package var text: String { lines.joined(separator: "\n") + "\n" }

  package init() {}

  package mutating func comment(_ text: String) {
    lines += text.split(whereSeparator: \.isNewline).map { "# \($0)" }
  }

  /// A family with one variant; the other is left to write.
  package mutating func add(
    _ id: QuestionFamily.ID, objective: String, source: String, a: Question
  ) {
    lines.append("- family: \(id)")
    lines.append("  objective: \(Self.quoted(objective))")
    lines.append("  source: \(Self.quoted(source))")
    lines.append("  a:")
    lines += Self.lines(of: a).map { "    " + $0 }
    lines.append("  # b: the same with another case, of the same difficulty")
  }

  private static func lines(of question: Question) -> [String] {
    var lines = ["kind: \(question.kind.rawValue)", "stem: \(quoted(question.stem))"]
    switch question.task {
    case .singleChoice(let choices), .multipleChoice(let choices):
      lines += ["options:"] + choices.options.flatMap(option)
    case .matching(let matching): lines += pairs(matching)
    case .ordering(let ordering):
      lines += ["steps:"] + ordering.steps.map { "  - \(quoted($0.text))" }
    case .hotText(let text): lines += marks(text)
    case .shortAnswer(let wanted):
      lines.append("accept: [\(wanted.accept.map(quoted).joined(separator: ", "))]")
    case .judgeThePost(let post):
      lines += ["post: \(quoted(post.post))", "platform: \(post.platform.rawValue)"]
      lines += ["verdict: \(post.verdict.rawValue)", "reasons:"] + post.reasons.flatMap(option)
    case .numeric(let wanted):
      lines += ["answer: \(wanted.answer)", "tolerance: \(wanted.tolerance)"]
      lines += wanted.unit.map { ["unit: \(quoted($0))"] } ?? []
    }
    return lines + (question.feedback.map { ["feedback: \(quoted($0))"] } ?? [])
  }

  private static func option(_ option: ChoiceOption) -> [String] {
    ["  - text: \(quoted(option.text))"] + (option.isCorrect ? ["    correct: true"] : [])
      + ["    feedback: \(quoted(option.feedback))"]
  }

  private static func pairs(_ matching: Matching) -> [String] {
    let texts = Dictionary(matching.rights.map { ($0.id, $0.text) }) { first, _ in first }
    let used = Set(matching.pairs.map(\.right))
    let extra = matching.rights.filter { !used.contains($0.id) }.map { quoted($0.text) }
    return ["pairs:"]
      + matching.pairs.flatMap { pair in
        ["  - left: \(quoted(pair.left.text))", "    right: \(quoted(texts[pair.right] ?? ""))"]
      } + (extra.isEmpty ? [] : ["extra: [\(extra.joined(separator: ", "))]"])
  }

  private static func marks(_ text: HotText) -> [String] {
    let whole = text.segments.map { segment in
      segment.passage.map { "{\($0.id):\(segment.text)}" } ?? segment.text
    }
    return ["text: \(quoted(whole.joined()))", "marks:"]
      + text.passages.map { passage in
        "  \(passage.id): {mark: \(passage.isToMark), feedback: \(quoted(passage.feedback))}"
      }
  }

  private static func quoted(_ text: String) -> String { YamlTree.quoted(text) }
}
