import ContentFiles
import Kernel

/// Reads what `course.yaml` says of the course as a whole: paths, tests, certificate, credit.
struct CoursePlanReader {
  let reading: CourseReading
  let modules: [CourseModule]

  func paths(_ value: YamlValue?) -> [CoursePath] {
    var names = DefinedNames()
    return (value?.someItems() ?? []).compactMap { path($0, names: &names) }
  }

  private func path(_ value: YamlValue, names: inout DefinedNames) -> CoursePath? {
    guard let record = YamlRecord<PathKey>(value) else { return nil }
    let id = record.need(.id).flatMap { entry -> String? in
      guard let id = entry.identifier(), names.define(id, at: entry) else { return nil }
      if id == "all" {
        entry.fault("“all” is the whole course and exists by itself. Choose another name.")
      }
      return id
    }
    let title = record.need(.title)?.shortLine()
    let minutes = record.need(.minutes)?.whole(1...6000)
    let audience = record.need(.audience)?.shortText(600)
    let items = references(record.need(.items))
    guard let id, let title, let minutes, let audience else { return nil }
    return CoursePath(
      id: .init(id), title: title, minutes: minutes, audience: audience, items: items)
  }

  private func references(_ value: YamlValue?) -> [ItemReference] {
    var names = DefinedNames()
    return (value?.someItems() ?? []).compactMap { entry in
      guard let text = entry.text(), names.define(text, at: entry) else { return nil }
      guard let reference = ItemReference(text) else {
        entry.fault("\(entry.name) is “\(text)”. Write module/item, such as law/quiz.")
        return nil
      }
      check(reference, at: entry)
      return reference
    }
  }

  private func check(_ reference: ItemReference, at entry: YamlValue) {
    guard let module = modules.first(where: { $0.id == reference.module }) else {
      // A module with faults is not among the modules; its own faults come first.
      let name = reference.module.rawValue
      let folders = reading.files.moduleFolders
      if !folders.contains(name) {
        entry.fault(
          "There is no module “\(name)”. " + Suggestion.sentence(for: name, among: folders))
      }
      return
    }
    guard module.item(reference.item) == nil, !module.items.isEmpty else { return }
    let known = module.items.map(\.id.rawValue)
    entry.fault(
      "The module “\(module.id)” has no item “\(reference.item)”. "
        + Suggestion.sentence(for: reference.item.rawValue, among: known))
  }

  func placement(_ value: YamlValue) -> PlacementPlan? {
    guard let record = YamlRecord<PlacementKey>(value) else { return nil }
    let count = record.need(.questionsPerModule)?.whole(1...50)
    let share = record.need(.skipAt)?.number()
    checkBanks(count, at: record[.questionsPerModule])
    guard let count, let share else { return nil }
    return PlacementPlan(questionsPerModule: count, skipAt: share)
  }

  func prePost(_ value: YamlValue) -> PrePostPlan? {
    guard let record = YamlRecord<PrePostKey>(value) else { return nil }
    let count = record.need(.questionsPerModule)?.whole(1...50)
    checkBanks(count, at: record[.questionsPerModule])
    return count.map { PrePostPlan(questionsPerModule: $0) }
  }

  /// Modules without a bank are left out of such tests; a small bank cannot give what is asked.
  private func checkBanks(_ count: Int?, at value: YamlValue?) {
    guard let count, let value else { return }
    for module in modules where !module.families.isEmpty && module.families.count < count {
      value.fault(
        "The bank of “\(module.id)” has \(module.families.count) families, and \(count) are to be "
          + "asked. Ask fewer, or write more questions.")
    }
  }

  func certificate(_ value: YamlValue) -> CertificatePlan? {
    guard let record = YamlRecord<CertificateKey>(value) else { return nil }
    let title = record.need(.title)?.shortLine()
    let months = record.need(.validMonths)?.whole(1...120)
    guard let title, let months else { return nil }
    return CertificatePlan(title: title, validMonths: months)
  }

  func credit(_ value: YamlValue?) -> [CreditTopic] {
    var names = DefinedNames()
    return (value?.someItems() ?? []).compactMap { entry in
      guard let record = YamlRecord<CreditKey>(entry) else { return nil }
      let topic = record.need(.topic)
      let name = topic?.shortLine()
      let minutes = record.need(.minutes)?.whole(1...60_000)
      if let topic, let name { names.define(name, at: topic) }
      guard let name, let minutes else { return nil }
      return CreditTopic(topic: name, minutes: minutes)
    }
  }
}
