package import CourseFormat

/// What is different between two versions of a course, for those who take or took the older one.
package enum CourseChanges {
  /// Sentences, the weightiest first; one that says so when only small things changed.
  package static func between(_ old: Course, _ new: Course) -> [String] {
    var sentences = modules(old, new)
    for module in new.modules {
      guard let before = old.module(module.id) else { continue }
      sentences += items(before, module) + questions(before, module)
    }
    if old.certificate?.validMonths != new.certificate?.validMonths {
      sentences.append("The certificate is valid for a different time.")
    }
    return sentences.isEmpty ? ["Small corrections; nothing to do again."] : sentences
  }

  private static func modules(_ old: Course, _ new: Course) -> [String] {
    new.modules.filter { old.module($0.id) == nil }.map { "New module: “\($0.title)”." }
      + old.modules.filter { new.module($0.id) == nil }.map {
        "The module “\($0.title)” is no longer part of the course."
      }
  }

  private static func items(_ old: CourseModule, _ new: CourseModule) -> [String] {
    var sentences: [String] = []
    for item in new.items {
      guard let before = old.item(item.id) else {
        sentences.append("New in “\(new.title)”: “\(item.title)”.")
        continue
      }
      if before.content != item.content {
        sentences.append("Rewritten in “\(new.title)”: “\(item.title)”.")
      }
    }
    return sentences
      + old.items.filter { new.item($0.id) == nil }.map {
        "No longer in “\(new.title)”: “\($0.title)”."
      }
  }

  private static func questions(_ old: CourseModule, _ new: CourseModule) -> [String] {
    let changed = new.families.filter { old.family($0.id) != nil && old.family($0.id) != $0 }.count
    let added = new.families.filter { old.family($0.id) == nil }.count
    let removed = old.families.filter { new.family($0.id) == nil }.count
    let parts = [(added, "new"), (changed, "changed"), (removed, "removed")].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return [] }
    let words = parts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return ["Questions of “\(new.title)”: \(words)."]
  }
}
