import ContentFiles
import Kernel

/// Reads a module's bank, `questions.yaml`.
struct FamilyReader {
  let reading: CourseReading
  let path: String
  let objectives: Set<String>?

  /// nil when there is a file that is no list; empty when there is none.
  func read() -> [QuestionFamily]? {
    guard reading.files.texts[path] != nil else { return [] }
    guard let root = reading.open(path) else { return nil }
    guard root.shape == .list else {
      root.fault("The file is not a list. Write each family as “- family: …”.")
      return nil
    }
    var names = DefinedNames()
    return root.items(1...1000).compactMap { family($0, names: &names) }
  }

  private func family(_ value: YamlValue, names: inout DefinedNames) -> QuestionFamily? {
    guard let record = YamlRecord<FamilyKey>(value) else { return nil }
    let id = record.need(.family)
    let name = id?.identifier()
    if let id, let name { names.define(name, at: id) }
    let objective = reading.refer(record.need(.objective), to: "objective", among: objectives)
    let source = record.need(.source)?.shortText(500)
    let a = record.need(.a).flatMap { QuestionReader($0).read() }
    let b = record.need(.b).flatMap { QuestionReader($0).read() }
    if let a, a == b { record[.b]?.fault("Variants a and b are the same. Write another case.") }
    guard let name else { return nil }
    // A family with faults keeps its name, so that what refers to it is not a fault as well.
    return QuestionFamily(
      id: .init(name), objective: .init(objective ?? ""), source: source ?? "",
      a: a ?? .unread, b: b ?? .unread)
  }
}

extension Question {
  /// Stands where a question could not be read; such a course is never given out.
  static let unread = Question(stem: "", task: .shortAnswer(ShortAnswer(accept: [])))
}
