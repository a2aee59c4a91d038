import ContentFiles
import CourseFormat

extension VariantFields {
  /// The variant as it stands in the file; keys that no kind of question has stay as they were.
  func tree(on present: YamlTree?) -> YamlTree {
    var tree = YamlTree.record(["kind": .text(kind.rawValue), "stem": .text(stem)])
    for (key, value) in own { tree[key] = value }
    if !feedback.isEmpty { tree["feedback"] = .text(feedback) }
    for key in present?.keys ?? [] where !Self.known.contains(key) { tree[key] = present?[key] }
    return tree
  }

  private static let known: Set<String> = [
    "kind", "stem", "feedback", "options", "reasons", "pairs", "extra", "steps", "accept", "text",
    "marks", "post", "platform", "verdict", "answer", "tolerance", "unit",
  ]

  /// What only this kind has.
  private var own: [(String, YamlTree?)] {
    switch kind {
    case .singleChoice, .multipleChoice: [("options", choices)]
    case .matching:
      [
        (
          "pairs",
          .list(pairs.map { .record(["left": .text($0.left), "right": .text($0.right)]) })
        ), ("extra", list.isEmpty ? nil : .list(of: list)),
      ]
    case .ordering: [("steps", .list(of: list))]
    case .shortAnswer: [("accept", .list(of: list))]
    case .hotText: [("text", .text(text)), ("marks", marked)]
    case .judgeThePost:
      [
        ("post", .text(text)), ("platform", .text(platform)), ("verdict", .text(verdict)),
        ("reasons", choices),
      ]
    case .numeric:
      [
        ("answer", .text(answer)), ("tolerance", .text(tolerance.isEmpty ? "0" : tolerance)),
        ("unit", .optional(unit)),
      ]
    }
  }

  private var choices: YamlTree {
    .list(
      rows.map { row in
        .record([
          "text": .text(row.text), "correct": row.isCorrect ? .text("true") : nil,
          "feedback": .text(row.feedback),
        ])
      })
  }

  private var marked: YamlTree {
    .pairs(
      marks.map { mark in
        YamlPair(
          key: mark.name,
          value: .record([
            "mark": .text(mark.isToMark ? "true" : "false"), "feedback": .text(mark.feedback),
          ]))
      })
  }
}

/// A question with both its variants as fields.
struct FamilyFields: Equatable, Sendable {
  var id = ""
  var objective = ""
  var source = ""
  var a = VariantFields()
  var b = VariantFields()
}

extension FamilyFields {
  init(_ tree: YamlTree) {
    id = tree["family"]?.string ?? ""
    objective = tree["objective"]?.string ?? ""
    source = tree["source"]?.string.trimmed ?? ""
    a = VariantFields(tree["a"])
    b = VariantFields(tree["b"])
    if tree["b"] == nil { b.kind = a.kind }
  }

  /// The entry as it stands in the bank; a variant of which nothing is written is left out.
  func tree(on present: YamlTree?) -> YamlTree {
    var tree = YamlTree.record([
      "family": .text(id), "objective": .text(objective), "source": .text(source),
      "a": a.tree(on: present?["a"]), "b": b.isEmpty ? nil : b.tree(on: present?["b"]),
    ])
    for key in present?.keys ?? []
    where !["family", "objective", "source", "a", "b"].contains(key) {
      tree[key] = present?[key]
    }
    return tree
  }

  /// Where a family stands in its bank.
  static func place(of id: String, in text: String) throws(AuthoringError) -> Int {
    guard
      let place = YamlTree(text)?.entries.firstIndex(where: { $0["family"]?.string == id })
    else { throw .noSuchPlace }
    return place
  }

  static func entry(_ id: String, in text: String?) -> YamlTree? {
    YamlTree(text ?? "")?.entries.first { $0["family"]?.string == id }
  }
}
