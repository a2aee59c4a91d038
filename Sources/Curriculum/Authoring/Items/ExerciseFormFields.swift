import CourseFormat
import Markup

/// The fields of a post to write.
struct ExerciseFormFields: HTML {
  let draft: ReadDraft
  let module: String
  let fields: ExerciseFields
  let base: Int?

  var body: some HTML {
    VoidElement("input", ["type": "hidden", "name": "draft-base", "value": "\(base ?? 0)"])
    LineField(label: "Title", name: "draft-title", value: value("title"))
    PickField(
      label: "Objective", name: "draft-objective", value: value("objective"),
      options: ModuleFields(text: draft.text(CoursePaths.module(module)) ?? "").objectives
        .map { ($0.id, $0.text) })
    PickField(
      label: "Network", name: "draft-platform", value: value("platform"),
      options: NetworkKind.allCases.map { ($0.rawValue, NetworkWords.title($0)) })
    TextArea(
      label: "Situation", name: "draft-situation", value: value("situation"),
      hint: "What happened, what is known and by whom, what is not released.", rows: 6)
    LineField(label: "Task", name: "draft-task", value: value("task"))
    phrases(
      "The post must say", "say", fields.mustSay, hasWhy: false,
      hint: "Any of the phrases says it. Empty a row to take it out.")
    phrases(
      "The post must not say", "not", fields.mustNotSay, hasWhy: true,
      hint: "Any of the phrases gives it away.")
    TextArea(
      label: "Model", name: "draft-model", value: value("model"),
      hint: "Shown afterward. It has to say all that a post must say.", rows: 5)
    LineField(label: "Source", name: "draft-source", value: value("source"))
  }

  private func value(_ key: String) -> String { fields.values[key] ?? "" }

  private func phrases(
    _ legend: String, _ name: String, _ rows: [ExerciseFields.Phrase], hasWhy: Bool, hint: String
  ) -> some HTML {
    Element("fieldset", ["class": "group"]) {
      Element("legend") { legend }
      Element("p", ["class": "hint"]) { hint }
      (rows + [.init(), .init()]).enumerated().map { index, phrase in
        Element("div", ["class": "row-box"]) {
          LineField(label: "What", name: "\(name)-what-\(index)", value: phrase.what)
          TextArea(
            label: "Phrases, a line each", name: "\(name)-any-\(index)",
            value: phrase.anyOf.joined(separator: "\n"), rows: 2)
          if hasWhy { LineField(label: "Why", name: "\(name)-why-\(index)", value: phrase.why) }
        }
      }
    }
  }
}
