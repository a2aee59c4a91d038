import ContentFiles
import Web

/// The details of a module that have a form.
struct ModuleFields: Equatable, Sendable {
  struct Goal: Equatable, Sendable {
    var id: String
    var text: String
  }

  var title = ""
  var summary = ""
  var reviewBy = ""
  var requires: [String] = []
  var objectives: [Goal] = []

  init(text: String) {
    let tree = YamlTree(text) ?? .pairs([])
    title = tree["title"]?.string ?? ""
    summary = tree["summary"]?.string ?? ""
    reviewBy = tree["review-by"]?.string ?? ""
    requires = tree["requires"]?.entries.map(\.string) ?? []
    objectives = (tree["objectives"]?.entries ?? []).map {
      Goal(id: $0["id"]?.string ?? "", text: $0["text"]?.string ?? "")
    }
  }

  init(_ form: FormData) {
    title = form.text("title")
    summary = form.block("summary")
    reviewBy = form.text("review-by")
    requires = form.all("requires")
    let rows = form.rows("goal").map {
      Goal(id: form.text("goal-id-\($0)"), text: form.text("goal-\($0)"))
    }.filter { !$0.id.isEmpty || !$0.text.isEmpty }
    var taken = Set(rows.map(\.id))
    objectives = rows.map { goal in
      guard goal.id.isEmpty else { return goal }
      let id = CourseName.make(
        from: goal.text.split(separator: " ").prefix(4).joined(separator: " "), taken: taken)
      taken.insert(id)
      return Goal(id: id, text: goal.text)
    }
  }

  func applied(to text: String) throws(YamlEditingError) -> String {
    guard var editing = YamlEditing(text) else { throw .cannot }
    for (key, value) in pairs { try editing.set(key, to: value) }
    return editing.text
  }

  static func place(in text: String) -> String? {
    YamlTree.pairs(
      ModuleFields(text: text).pairs.compactMap { key, value in
        value.map { YamlPair(key: key, value: $0) }
      }
    ).written
  }

  private var pairs: [(String, YamlTree?)] {
    [
      ("title", .text(title)), ("summary", .text(summary)), ("review-by", .text(reviewBy)),
      ("requires", requires.isEmpty ? nil : .list(of: requires)),
      (
        "objectives",
        .list(objectives.map { .record(["id": .text($0.id), "text": .text($0.text)]) })
      ),
    ]
  }
}
