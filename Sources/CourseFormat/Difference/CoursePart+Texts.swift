import Kernel

extension CourseItem.Content {
  /// What only this kind has, as texts with names.
  var parts: [CoursePart.Text] {
    switch self {
    case .lesson(let lesson): lesson.parts
    case .drill(let drill):
      [CoursePart.Text("Questions", Self.list(drill.questions.map(\.rawValue)))]
    case .quiz(let quiz): quiz.parts
    case .draft(let exercise): exercise.parts
    case .scenario(let task):
      [CoursePart.Text("Scenario", task.pack), CoursePart.Text("Points wanted", "\(task.points)")]
    case .reflection(let reflection):
      [
        CoursePart.Text("Prompt", reflection.prompt),
        CoursePart.Text("Least words", "\(reflection.leastWords)"),
      ]
    case .survey(let survey):
      [CoursePart.Text("Statements", survey.statements.map(\.text).joined(separator: "\n"))]
    case .policy(let policy):
      [
        CoursePart.Text("Version", policy.version),
        CoursePart.Text("Days to sign", "\(policy.days)"),
        CoursePart.Text("Questions", Self.list(policy.questions.map(\.rawValue))),
        CoursePart.Text("Text", policy.text),
      ]
    case .session(let session): [CoursePart.Text("About", session.about)]
    }
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "\n") }
}

extension Lesson {
  fileprivate var parts: [CoursePart.Text] {
    [
      CoursePart.Text("Objectives", objectives.map(\.rawValue).joined(separator: ", ")),
      CoursePart.Text("Sources", sources.joined(separator: "\n")),
      CoursePart.Text("Check with counsel", counsel ?? ""),
      CoursePart.Text("Whose law", jurisdiction?.name ?? ""), CoursePart.Text("Text", text),
    ]
  }
}

extension Quiz {
  fileprivate var parts: [CoursePart.Text] {
    [
      CoursePart.Text("Questions drawn", "\(draw)"), CoursePart.Text("Share to pass", "\(pass)"),
      CoursePart.Text("Must be right", mustPass.map(\.rawValue).joined(separator: "\n")),
      CoursePart.Text("Time limit", limitMinutes.map { "\($0) min" } ?? ""),
    ]
  }
}

extension DraftExercise {
  fileprivate var parts: [CoursePart.Text] {
    let wanted = mustSay.map { "\($0.what): \($0.anyOf.joined(separator: " / "))" }
    let unwanted = mustNotSay.map { phrase in
      "\(phrase.what): \(phrase.anyOf.joined(separator: " / ")) (\(phrase.why))"
    }
    return [
      CoursePart.Text("Objective", objective.rawValue),
      CoursePart.Text("Network", platform.rawValue),
      CoursePart.Text("Situation", situation), CoursePart.Text("Task", task),
      CoursePart.Text("Must say", wanted.joined(separator: "\n")),
      CoursePart.Text("Must not say", unwanted.joined(separator: "\n")),
      CoursePart.Text("Model", model),
      CoursePart.Text("Source", source),
    ]
  }
}

extension Question {
  /// Everything that is asked and said about it, a line each.
  package var plainText: String {
    let whole = feedback.map { ["Feedback: \($0)"] } ?? []
    return ([stem] + task.plainLines + whole).joined(separator: "\n")
  }
}

extension Question.Task {
  fileprivate var plainLines: [String] {
    switch self {
    case .singleChoice(let choices), .multipleChoice(let choices):
      choices.options.flatMap(\.plainLines)
    case .matching(let matching): matching.plainLines
    case .ordering(let ordering):
      ordering.steps.enumerated().map { "\($0 + 1). \($1.text)" }
    case .hotText(let text): text.plainLines
    case .shortAnswer(let wanted): wanted.accept.map { "✓ \($0)" }
    case .judgeThePost(let post):
      ["Post: \(post.post)", "Network: \(post.platform.rawValue)", "✓ \(post.verdict.rawValue)"]
        + post.reasons.flatMap(\.plainLines)
    case .numeric(let wanted):
      [
        "✓ \(wanted.answer) \(wanted.unit ?? "")"
          + (wanted.tolerance == 0 ? "" : " (± \(wanted.tolerance))")
      ]
    }
  }
}

extension ChoiceOption {
  fileprivate var plainLines: [String] { ["\(isCorrect ? "✓" : "–") \(text)", "  \(feedback)"] }
}

extension Matching {
  fileprivate var plainLines: [String] {
    let texts = Dictionary(rights.map { ($0.id, $0.text) }) { first, _ in first }
    let used = Set(pairs.map(\.right))
    return pairs.map { "\($0.left.text) → \(texts[$0.right] ?? "")" }
      + rights.filter { !used.contains($0.id) }.map { "fits nothing: \($0.text)" }
  }
}

extension HotText {
  fileprivate var plainLines: [String] {
    [segments.map { $0.passage == nil ? $0.text : "[\($0.text)]" }.joined()]
      + segments.compactMap { segment in
        segment.passage.map { passage in
          "\(passage.isToMark ? "✓" : "–") \(segment.text): \(passage.feedback)"
        }
      }
  }
}
