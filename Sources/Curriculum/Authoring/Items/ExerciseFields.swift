import ContentFiles
import Web

/// An exercise of `drafts.yaml` as fields.
struct ExerciseFields: Equatable, Sendable {
  struct Phrase: Equatable, Sendable {
    var what = ""
    var anyOf: [String] = []
    var why = ""

    var isEmpty: Bool { what.isEmpty && anyOf.isEmpty && why.isEmpty }
  }

  static let texts = ["title", "objective", "platform", "situation", "task", "model", "source"]

  /// By key.
  var values: [String: String] = [:]
  var mustSay: [Phrase] = []
  var mustNotSay: [Phrase] = []

  init(_ tree: YamlTree) {
    for key in Self.texts { values[key] = tree[key]?.string.trimmed ?? "" }
    mustSay = Self.phrases(tree["must-say"])
    mustNotSay = Self.phrases(tree["must-not-say"])
  }

  init(_ form: FormData) {
    for key in Self.texts { values[key] = form.block("draft-\(key)") }
    mustSay = Self.phrases(form, "say")
    mustNotSay = Self.phrases(form, "not")
  }

  func applied(to tree: YamlTree) -> YamlTree {
    var tree = tree
    for key in Self.texts { tree[key] = .text(values[key] ?? "") }
    tree["must-say"] = .list(mustSay.map { Self.tree($0, hasWhy: false) })
    tree["must-not-say"] =
      mustNotSay.isEmpty ? nil : .list(mustNotSay.map { Self.tree($0, hasWhy: true) })
    return tree
  }

  /// Where an exercise stands in its file.
  static func place(of id: String, in text: String) throws(AuthoringError) -> Int {
    guard
      let place = YamlTree(text)?.entries.firstIndex(where: { $0["id"]?.string == id })
    else { throw .noSuchPlace }
    return place
  }

  /// What a new exercise begins with; the model holds what it must say.
  static func new(_ id: String, title: String, objective: String?) -> YamlTree {
    .record([
      "id": .text(id), "title": .text(title), "objective": .text(objective ?? ""),
      "platform": .text("microblog"),
      "situation": .text("Say what happened, what is known and by whom, what is not released."),
      "task": .text("Write the first post."),
      "must-say": .list([
        .record(["what": .text("when there is more"), "any-of": .list([.text("next update")])])
      ]),
      "model": .text("We are on it. The next update comes at 3:30 pm."),
      "source": .text("Name what this rests on"),
    ])
  }

  private static func phrases(_ tree: YamlTree?) -> [Phrase] {
    (tree?.entries ?? []).map { entry in
      Phrase(
        what: entry["what"]?.string ?? "", anyOf: entry["any-of"]?.entries.map(\.string) ?? [],
        why: entry["why"]?.string ?? "")
    }
  }

  private static func phrases(_ form: FormData, _ name: String) -> [Phrase] {
    form.rows("\(name)-what").map { row in
      Phrase(
        what: form.text("\(name)-what-\(row)"), anyOf: form.lines("\(name)-any-\(row)"),
        why: form.text("\(name)-why-\(row)"))
    }.filter { !$0.isEmpty }
  }

  private static func tree(_ phrase: Phrase, hasWhy: Bool) -> YamlTree {
    .record([
      "what": .text(phrase.what), "any-of": .list(of: phrase.anyOf),
      "why": hasWhy ? .text(phrase.why) : nil,
    ])
  }
}
