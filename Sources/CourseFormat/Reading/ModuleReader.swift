import ContentFiles
import Kernel

/// Reads one module's folder: its bank and exercises first, then the items that name them.
struct ModuleReader {
  let reading: CourseReading
  let id: String
  /// Modules that stand earlier in the course.
  let earlier: Set<String>

  private var folder: String { "modules/\(id)/" }

  func read() -> CourseModule? {
    let path = folder + "module.yaml"
    guard let root = reading.open(path), let record = YamlRecord<ModuleKey>(root) else {
      return nil
    }
    let (objectives, names) = objectives(record.need(.objectives))
    let families = FamilyReader(
      reading: reading, path: folder + "questions.yaml", objectives: names
    )
    .read()
    let drafts = DraftReader(reading: reading, path: folder + "drafts.yaml", objectives: names)
      .read()
    let items = ItemReader(
      reading: reading, folder: folder, objectives: names,
      families: families.map { Set($0.map(\.id.rawValue)) }, drafts: drafts
    ).read(record.need(.items))
    let requires = requires(record[.requires])
    let title = record.need(.title)?.shortLine()
    let summary = record.need(.summary)?.shortText()
    let reviewBy = record.need(.reviewBy)?.day()
    guard let title, let summary, let reviewBy else { return nil }
    return CourseModule(
      id: .init(id), title: title, summary: summary, reviewBy: reviewBy, requires: requires,
      objectives: objectives, items: items, families: families ?? [])
  }

  /// The names are nil when there is no list of them to hold references against.
  private func objectives(_ value: YamlValue?) -> ([Objective], Set<String>?) {
    guard let value, value.shape == .list else {
      _ = value?.items()
      return ([], nil)
    }
    var names = DefinedNames()
    let objectives = value.someItems().compactMap { entry -> Objective? in
      guard let record = YamlRecord<ObjectiveKey>(entry) else { return nil }
      let id = record.need(.id)
      let name = id?.identifier()
      if let id, let name { names.define(name, at: id) }
      guard let name, let text = record.need(.text)?.shortText(400) else { return nil }
      return Objective(id: .init(name), text: text)
    }
    return (objectives, names.names)
  }

  private func requires(_ value: YamlValue?) -> [CourseModule.ID] {
    var names = DefinedNames()
    return (value?.items() ?? []).compactMap { entry in
      guard let name = entry.text(), names.define(name, at: entry) else { return nil }
      if !earlier.contains(name) {
        let isThere = reading.files.moduleFolders.contains(name)
        entry.fault(
          isThere
            ? "“\(name)” does not stand before this module in course.yaml. Change the order there, "
              + "or remove it here."
            : "There is no module “\(name)”. " + Suggestion.sentence(for: name, among: earlier))
      }
      return .init(name)
    }
  }
}
