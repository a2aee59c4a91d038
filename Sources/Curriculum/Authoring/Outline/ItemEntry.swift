import ContentFiles
import CourseFormat

/// An item as it stands in `module.yaml`, whether or not it can be read.
struct ItemEntry: Equatable, Sendable {
  var tree: YamlTree
  var kind: String
  var id: String

  var title: String? {
    let title = tree["title"]?.string ?? ""
    return title.isEmpty ? nil : title
  }

  init(_ tree: YamlTree) {
    self.tree = tree
    kind = tree.keys.first { CourseItem.Kind(rawValue: $0) != nil } ?? ""
    id = tree[kind]?.string ?? ""
  }

  /// The items of a `module.yaml`, in order; empty when it cannot be read.
  static func all(in text: String?) -> [ItemEntry] {
    (YamlTree(text ?? "")?["items"]?.entries ?? []).map { ItemEntry($0) }
  }

  /// Where an item stands in the list.
  static func place(of id: String, in text: String) throws(AuthoringError) -> Int {
    guard let place = all(in: text).firstIndex(where: { $0.id == id }) else {
      throw .noSuchPlace
    }
    return place
  }

  /// What a new item of a kind begins with, with the files that belong to it.
  static func new(
    _ kind: CourseItem.Kind, title: String, id: String, in module: NewItemPlace
  ) -> (entry: YamlTree, files: [String: String]) {
    let head: (String) -> YamlTree = { minutes in
      .record([kind.rawValue: .text(id), "title": .text(title), "minutes": .text(minutes)])
    }
    var entry = head("5")
    switch kind {
    case .lesson:
      let text = NewCourse.lesson(title: title, objective: module.objective)
      return (.record(["lesson": .text(id)]), [CoursePaths.lesson(module.id, id): text])
    case .drill: entry["questions"] = .list(of: Array(module.families.prefix(3)))
    case .quiz:
      entry["draw"] = .text("\(min(max(module.families.count, 1), 10))")
      entry["pass"] = .text("0.8")
    case .draft: return (.record(["draft": .text(id), "minutes": .text("8")]), [:])
    case .scenario: entry["points"] = .text("60")
    case .reflection:
      entry["prompt"] = .text("What would you do differently?")
      entry["least-words"] = .text("20")
    case .survey:
      entry["statements"] = .list([
        .record([
          "id": .text("first"), "text": .text("How certain are you that you can do this?"),
          "scale": .text("certainty"),
        ])
      ])
    case .policy:
      entry["version"] = .text("1")
      entry["text"] = .text("policies/\(id).md")
      entry["days"] = .text("14")
      return (entry, [CoursePaths.policy(module.id, id): "## \(title)\nWrite the policy here.\n"])
    case .session: entry["about"] = .text("Say what this part in the classroom is about.")
    }
    return (entry, [:])
  }
}

/// What a new item may refer to.
struct NewItemPlace: Sendable {
  var id: String
  var objective: String?
  var families: [String]
}

/// Ids made from words.
enum CourseName {
  /// Lower-case words joined by hyphens, unlike all that are taken.
  static func make(from words: String, taken: Set<String>) -> String {
    let parts = PhraseSearch.words(of: words).map { word in
      word.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }.filter { !$0.isEmpty }
    let short = parts.joined(separator: "-").prefix(40).split(separator: "-")
      .joined(separator: "-")
    let base = short.isEmpty ? "part" : short
    var name = base
    var number = 2
    while taken.contains(name) {
      name = "\(base)-\(number)"
      number += 1
    }
    return name
  }
}
