import ContentFiles
import Web

/// The details of a course that have a form, as texts: whatever was typed comes back.
struct SettingsFields: Equatable, Sendable {
  var title = ""
  var summary = ""
  var language = ""
  var reviewBy = ""
  var certificate = ""
  var validMonths = ""
  var placementQuestions = ""
  var skipAt = ""
  var comparisonQuestions = ""
  /// `Topic: minutes`, a line each.
  var credit: [String] = []

  init(text: String) {
    let tree = YamlTree(text) ?? .pairs([])
    let value = { (keys: String...) in
      keys.reduce(tree as YamlTree?) { tree, key in tree?[key] }?.string ?? ""
    }
    title = value("title")
    summary = value("summary")
    language = value("language")
    reviewBy = value("review-by")
    certificate = value("certificate", "title")
    validMonths = value("certificate", "valid-months")
    placementQuestions = value("placement", "questions-per-module")
    skipAt = value("placement", "skip-at")
    comparisonQuestions = value("pre-post", "questions-per-module")
    credit = (tree["credit"]?.entries ?? []).map { entry in
      "\(entry["topic"]?.string ?? ""): \(entry["minutes"]?.string ?? "")"
    }
  }

  init(_ form: FormData) {
    title = form.text("title")
    summary = form.block("summary")
    language = form.text("language")
    reviewBy = form.text("review-by")
    certificate = form.text("certificate")
    validMonths = form.text("valid-months")
    placementQuestions = form.text("placement-questions")
    skipAt = form.text("skip-at")
    comparisonQuestions = form.text("comparison-questions")
    credit = form.lines("credit")
  }

  /// The file with these values; everything else in it stays.
  func applied(to text: String) throws(YamlEditingError) -> String {
    guard var editing = YamlEditing(text) else { throw .cannot }
    for (key, value) in pairs { try editing.set(key, to: value) }
    return editing.text
  }

  /// The part of the file that this form is about.
  static func place(in text: String) -> String? {
    let fields = SettingsFields(text: text)
    return YamlTree.pairs(
      fields.pairs.compactMap { key, value in value.map { YamlPair(key: key, value: $0) } }
    ).written
  }

  private var pairs: [(String, YamlTree?)] {
    let certificate: YamlTree? =
      certificate.isEmpty && validMonths.isEmpty
      ? nil
      : .record(["title": .text(certificate), "valid-months": .text(validMonths)])
    let placement: YamlTree? =
      placementQuestions.isEmpty && skipAt.isEmpty
      ? nil
      : .record(["questions-per-module": .text(placementQuestions), "skip-at": .text(skipAt)])
    let comparison: YamlTree? =
      comparisonQuestions.isEmpty
      ? nil : .record(["questions-per-module": .text(comparisonQuestions)])
    let credit: YamlTree? = credit.isEmpty ? nil : .list(credit.map(Self.credit))
    return [
      ("title", .text(title)), ("summary", .text(summary)), ("language", .text(language)),
      ("review-by", .text(reviewBy)), ("placement", placement), ("pre-post", comparison),
      ("certificate", certificate), ("credit", credit),
    ]
  }

  private static func credit(_ line: String) -> YamlTree {
    let parts = line.split(separator: ":", omittingEmptySubsequences: false)
    let minutes = parts.count > 1 ? String(parts.last ?? "").trimmed : ""
    let topic = parts.count > 1 ? parts.dropLast().joined(separator: ":") : line
    return .record(["topic": .text(topic.trimmed), "minutes": .text(minutes)])
  }
}
