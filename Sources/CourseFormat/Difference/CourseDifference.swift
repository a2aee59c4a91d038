import Kernel

/// What is different between two courses: settings, modules, items and questions, with both texts.
package struct CourseDifference: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case added, removed, changed }

  /// A thing of the course that is different.
  package struct Change: Equatable, Sendable {
    package var place: CoursePart.Place
    /// As people know it.
    package var title: String
    package var kind: Kind
    /// Only those that are different; all of them when the thing is new or gone.
    package var texts: [Text]
  }

  /// One text of it, before and after; empty where there is none.
  package struct Text: Equatable, Sendable {
    package var name: String
    package var old: String
    package var new: String
  }

  /// In the order of the new course; what is gone stands at the end of its module.
  package private(set) var changes: [Change] = []

  package init(from old: Course, to new: Course) {
    let (before, after) = (CoursePart.parts(of: old), CoursePart.parts(of: new))
    let known = Dictionary(before.map { ($0.place, $0) }, uniquingKeysWith: { $1 })
    let present = Set(after.map(\.place))
    for part in after {
      if let change = Self.change(from: known[part.place], to: part) { changes.append(change) }
    }
    for part in before where !present.contains(part.place) {
      let change = Change(
        place: part.place, title: part.title, kind: .removed,
        texts: part.texts.map { Text(name: $0.name, old: $0.text, new: "") })
      let end = changes.lastIndex { $0.place.module == part.place.module }
      changes.insert(change, at: end.map { $0 + 1 } ?? changes.count)
    }
  }

  package var isEmpty: Bool { changes.isEmpty }

  /// The changes of one module, or of the course itself.
  package func changes(in module: CourseModule.ID?) -> [Change] {
    changes.filter { $0.place.module == module }
  }

  /// Every module with a change once, nil for the course itself.
  package var modules: [CourseModule.ID?] {
    changes.reduce(into: []) { modules, change in
      if !modules.contains(change.place.module) { modules.append(change.place.module) }
    }
  }

  private static func change(from old: CoursePart?, to new: CoursePart) -> Change? {
    guard let old else {
      return Change(
        place: new.place, title: new.title, kind: .added,
        texts: new.texts.map { Text(name: $0.name, old: "", new: $0.text) })
    }
    guard old.texts != new.texts else { return nil }
    let names = new.texts.map(\.name) + old.texts.map(\.name)
    var seen: Set<String> = []
    let texts = names.filter { seen.insert($0).inserted }.compactMap { name -> Text? in
      let (before, after) = (old[name], new[name])
      return before == after ? nil : Text(name: name, old: before, new: after)
    }
    return Change(place: new.place, title: new.title, kind: .changed, texts: texts)
  }
}
