import ContentFiles
import CourseFormat
import Web

/// The keys of a step that have a field, by kind.
struct StepForm: Sendable {
  enum Shape: Equatable, Sendable {
    case line, short, block
    /// Some of the module's questions.
    case families
    /// `id | scale | text`, a line each.
    case statements
  }

  struct Field: Sendable {
    var key: String
    var label: String
    var hint: String?
    var shape: Shape

    init(_ key: String, _ label: String, _ shape: Shape, hint: String? = nil) {
      self.key = key
      self.label = label
      self.shape = shape
      self.hint = hint
    }
  }

  static func fields(of kind: CourseItem.Kind) -> [Field] {
    let minutes = Field("minutes", "Minutes", .short)
    let head = [Field("title", "Title", .line), minutes]
    switch kind {
    case .lesson: return []
    case .draft: return [minutes]
    case .drill: return head + [Field("questions", "Questions", .families)]
    case .quiz:
      return head + [
        Field("draw", "Questions drawn", .short, hint: "Of all the module's questions."),
        Field("pass", "Share to pass", .short, hint: "From 0 to 1, such as 0.8."),
        Field("limit-minutes", "Time limit in minutes", .short, hint: "Empty for none."),
        Field(
          "must-pass", "Must be right to pass", .families,
          hint: "These are always asked, and a wrong answer fails the quiz."),
      ]
    case .scenario:
      return head + [Field("points", "Points wanted", .short, hint: "Of 100.")]
    case .reflection:
      return head + [
        Field("prompt", "Prompt", .block), Field("least-words", "Least words", .short),
      ]
    case .survey:
      return head + [
        Field(
          "statements", "Statements", .statements,
          hint: "A line each: name | certainty or agreement | the statement.")
      ]
    case .policy:
      return head + [
        Field("version", "Version of the policy", .short),
        Field("days", "Days to sign", .short),
        Field("questions", "Questions before the signature", .families),
      ]
    case .session: return head + [Field("about", "What it is about", .block)]
    }
  }

  /// The value of a field as it is shown.
  static func shown(_ field: Field, in entry: YamlTree) -> String {
    guard field.shape == .statements else { return entry[field.key]?.string ?? "" }
    return (entry[field.key]?.entries ?? []).map { statement in
      ["id", "scale", "text"].map { statement[$0]?.string ?? "" }.joined(separator: " | ")
    }.joined(separator: "\n")
  }

  /// The entry with what was typed; keys without a field stay.
  static func applied(_ form: FormData, kind: CourseItem.Kind, to entry: YamlTree) -> YamlTree {
    var entry = entry
    for field in fields(of: kind) {
      switch field.shape {
      case .line, .short: entry[field.key] = .optional(form.text(field.key))
      case .block: entry[field.key] = .optional(form.block(field.key))
      case .families:
        let names = form.all(field.key)
        entry[field.key] = names.isEmpty ? nil : .list(of: names)
      case .statements: entry[field.key] = .list(form.lines(field.key).map(statement))
      }
    }
    return step(form, applied: entry)
  }

  /// `optional` and `after`.
  static func step(_ form: FormData, applied entry: YamlTree) -> YamlTree {
    var entry = entry
    entry["optional"] = form["optional"] == "true" ? .text("true") : nil
    let after = form.all("after")
    entry["after"] = after.isEmpty ? nil : .list(of: after)
    return entry
  }

  private static func statement(_ line: String) -> YamlTree {
    let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard parts.count == 3 else {
      return .record([
        "id": .text(CourseName.make(from: line, taken: [])), "text": .text(line),
        "scale": .text("certainty"),
      ])
    }
    return .record(["id": .text(parts[0]), "text": .text(parts[2]), "scale": .text(parts[1])])
  }
}
