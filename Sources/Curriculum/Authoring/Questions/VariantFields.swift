import ContentFiles
import CourseFormat
import Web

/// One variant of a question as fields, for every kind; whatever was typed comes back.
struct VariantFields: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    var text = ""
    var isCorrect = false
    var feedback = ""

    var isEmpty: Bool { text.isEmpty && feedback.isEmpty }
  }

  struct Pair: Equatable, Sendable {
    var left = ""
    var right = ""

    var isEmpty: Bool { left.isEmpty && right.isEmpty }
  }

  var kind = Question.Kind.singleChoice
  var stem = ""
  var feedback = ""
  /// Options or reasons.
  var rows: [Row] = []
  var pairs: [Pair] = []
  /// Right-hand texts that fit nothing, steps, or accepted forms: a line each.
  var list: [String] = []
  /// The text with marked passages, or the post.
  var text = ""
  /// Name, whether it is to be marked, feedback.
  var marks: [(name: String, isToMark: Bool, feedback: String)] = []
  var platform = "microblog"
  var verdict = ""
  var answer = ""
  var tolerance = ""
  var unit = ""

  init() {}

  init(_ tree: YamlTree?) {
    guard let tree else { return }
    let value = { (key: String) in tree[key]?.string.trimmed ?? "" }
    kind = Question.Kind(rawValue: value("kind")) ?? .singleChoice
    stem = value("stem")
    feedback = value("feedback")
    rows =
      (tree["options"] ?? tree["reasons"])?.entries.map { entry in
        Row(
          text: entry["text"]?.string.trimmed ?? "",
          isCorrect: entry["correct"]?.string == "true",
          feedback: entry["feedback"]?.string.trimmed ?? "")
      } ?? []
    pairs =
      tree["pairs"]?.entries.map {
        Pair(left: $0["left"]?.string ?? "", right: $0["right"]?.string ?? "")
      } ?? []
    list = (tree["extra"] ?? tree["steps"] ?? tree["accept"])?.entries.map(\.string) ?? []
    text = value("text") + value("post")
    marks = (tree["marks"]?.keys ?? []).map { name in
      (
        name, tree["marks"]?[name]?["mark"]?.string == "true",
        tree["marks"]?[name]?["feedback"]?.string ?? ""
      )
    }
    platform = tree["platform"]?.string ?? "microblog"
    verdict = value("verdict")
    answer = value("answer")
    tolerance = value("tolerance")
    unit = value("unit")
  }

  /// `name` is `a` or `b`.
  init(_ form: FormData, _ name: String) {
    kind = Question.Kind(rawValue: form.text("\(name)-kind")) ?? .singleChoice
    stem = form.block("\(name)-stem")
    feedback = form.block("\(name)-feedback")
    rows = form.rows("\(name)-option").map { row in
      Row(
        text: form.block("\(name)-option-\(row)"),
        isCorrect: form.all("\(name)-correct").contains("\(row)"),
        feedback: form.block("\(name)-why-\(row)"))
    }.filter { !$0.isEmpty }
    pairs = form.rows("\(name)-left").map { row in
      Pair(left: form.text("\(name)-left-\(row)"), right: form.text("\(name)-right-\(row)"))
    }.filter { !$0.isEmpty }
    list = form.lines("\(name)-list")
    text = form.block("\(name)-text")
    marks = form.rows("\(name)-mark-name").map { row in
      (
        form.text("\(name)-mark-name-\(row)"),
        form.all("\(name)-marked").contains("\(row)"), form.block("\(name)-mark-why-\(row)")
      )
    }.filter { !$0.0.isEmpty }
    platform = form.text("\(name)-platform")
    verdict = form.text("\(name)-verdict")
    answer = form.text("\(name)-answer")
    tolerance = form.text("\(name)-tolerance")
    unit = form.text("\(name)-unit")
  }

  static func == (left: Self, right: Self) -> Bool { left.tree(on: nil) == right.tree(on: nil) }

  /// Whether nothing was written yet.
  var isEmpty: Bool {
    stem.isEmpty && feedback.isEmpty && rows.isEmpty && pairs.isEmpty && list.isEmpty
      && text.isEmpty && answer.isEmpty
  }
}
