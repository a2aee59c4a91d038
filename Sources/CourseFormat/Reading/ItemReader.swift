import ContentFiles
import Kernel

/// Reads the items of a module, each of exactly one kind.
struct ItemReader {
  let reading: CourseReading
  /// Of the module, with a slash at its end.
  let folder: String
  let objectives: Set<String>?
  /// nil when the bank could not be read.
  let families: Set<String>?
  let drafts: DraftReader.Found

  func read(_ value: YamlValue?) -> [CourseItem] {
    var names = DefinedNames()
    let items = (value?.someItems() ?? []).compactMap { item($0, names: &names) }
    if let value, value.shape == .list {
      reportUnused(names.names, at: value)
    }
    return items
  }

  private func item(_ value: YamlValue, names: inout DefinedNames) -> CourseItem? {
    guard let record = YamlRecord<ItemKey>(value) else { return nil }
    let kinds = CourseItem.Kind.allCases.filter { kind in
      ItemKey(rawValue: kind.rawValue).map { record.has($0) } ?? false
    }
    guard let kind = kinds.first, kinds.count == 1 else {
      let known = CourseItem.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      value.fault(
        kinds.isEmpty
          ? "The item has no kind. Write one of: \(known)."
          : "The item has the kinds \(kinds.map(\.rawValue).joined(separator: " and ")). Keep one.")
      return nil
    }
    reportForeignKeys(record, of: kind)
    let earlier = names.names
    guard let key = ItemKey(rawValue: kind.rawValue), let entry = record[key],
      let id = entry.identifier(), names.define(id, at: entry)
    else { return nil }
    let after = reading.referToAll(record[.after], to: "earlier item", among: earlier)
    let content = ItemContentReader(items: self, record: record, id: id, entry: entry).read(kind)
    guard let content else { return nil }
    return CourseItem(
      id: .init(id), title: content.title, minutes: content.minutes,
      isOptional: record[.optional]?.flag() ?? false, after: after.map { .init($0) },
      content: content.content)
  }

  private func reportForeignKeys(_ record: YamlRecord<ItemKey>, of kind: CourseItem.Kind) {
    let allowed = Self.keys(of: kind).union([.optional, .after])
    for key in ItemKey.allCases where record.has(key) && !allowed.contains(key) {
      let ownKeys = Self.keys(of: kind).map(\.rawValue).filter { $0 != kind.rawValue }
      record[key]?.fault(
        "An item of the kind \(kind.rawValue) has no “\(key.rawValue)”. "
          + (kind == .lesson && (key == .title || key == .minutes)
            ? "Title and minutes stand in the lesson's own file."
            : Suggestion.sentence(for: key.rawValue, among: ownKeys)))
    }
  }

  static func keys(of kind: CourseItem.Kind) -> Set<ItemKey> {
    switch kind {
    case .lesson: [.lesson]
    case .drill: [.drill, .title, .minutes, .questions]
    case .quiz: [.quiz, .title, .minutes, .draw, .pass, .mustPass, .limitMinutes]
    case .draft: [.draft, .minutes]
    case .scenario: [.scenario, .title, .minutes, .points]
    case .reflection: [.reflection, .title, .minutes, .prompt, .leastWords]
    case .survey: [.survey, .title, .minutes, .statements]
    case .policy: [.policy, .title, .minutes, .version, .text, .questions, .days]
    case .session: [.session, .title, .minutes, .about]
    }
  }

  /// Lessons and drafts that no item names would never be seen.
  private func reportUnused(_ used: Set<String>, at list: YamlValue) {
    for name in reading.files.names(in: folder + "lessons/", ending: ".md")
    where !used.contains(name) {
      list.fault("lessons/\(name).md is in no item. Add {lesson: \(name)}, or remove the file.")
    }
    for name in drafts.names.subtracting(used).sorted() {
      list.fault("The draft “\(name)” of drafts.yaml is in no item. Add it, or remove it there.")
    }
  }
}
