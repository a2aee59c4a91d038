import ContentFiles
import CourseFormat

/// What stands in the braces of a GIFT question.
struct GiftAnswers {
  private struct Part {
    var isRight: Bool
    /// In percent; nil when none is written.
    var weight: Double?
    var text: String
    var feedback: String
  }

  private let inside: String

  init(_ inside: String) {
    self.inside = inside.trimmed
  }

  var task: Question.Task? {
    if inside.hasPrefix("#") { return number.map { .numeric($0) } }
    let parts = parts
    guard !parts.isEmpty else { return nil }
    var made = TaskParts()
    if parts.allSatisfy({ $0.isRight && $0.text.contains("->") }) {
      let pairs = parts.map { part in
        let sides = part.text.split(separator: "->", maxSplits: 1, omittingEmptySubsequences: false)
        return (
          left: GiftText.shown(String(sides[0])),
          right: GiftText.shown(sides.count > 1 ? String(sides[1]) : "")
        )
      }
      let extra = pairs.filter { $0.left.isEmpty }.map(\.right)
      return .matching(made.matching(pairs.filter { !$0.left.isEmpty }, extra: extra))
    }
    if parts.allSatisfy(\.isRight) {
      return .shortAnswer(ShortAnswer(accept: parts.map { GiftText.shown($0.text) }))
    }
    let hasOneRight = parts.count(where: \.isRight) == 1
    let options = parts.map { part in
      made.option(
        GiftText.shown(part.text),
        isCorrect: part.isRight || (!hasOneRight && (part.weight ?? 0) > 0),
        feedback: GiftText.shown(part.feedback))
    }
    return hasOneRight
      ? .singleChoice(Choices(options: options)) : .multipleChoice(Choices(options: options))
  }

  /// Of answers that have no options to stand beside: the first that is written.
  var ownFeedback: String? {
    switch task {
    case .shortAnswer, .numeric, .matching:
      parts.map { GiftText.shown($0.feedback) }.first { !$0.isEmpty }
    default: nil
    }
  }

  /// Answers begin with `=` or `~`; `#` begins their feedback.
  private var parts: [Part] {
    var parts: [Part] = []
    var rest = Substring(inside)
    while let start = rest.firstIndex(where: { $0 == "=" || $0 == "~" }) {
      let isRight = rest[start] == "="
      rest = rest[rest.index(after: start)...]
      let end = rest.firstIndex { $0 == "=" || $0 == "~" } ?? rest.endIndex
      let pieces = rest[..<end].split(
        separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      var text = pieces.first.map { String($0).trimmed } ?? ""
      var weight: Double?
      if let match = text.firstMatch(of: /^%(-?[0-9.]{1,9})%/) {
        weight = Double(match.1)
        text = String(text[match.range.upperBound...])
      }
      parts.append(
        Part(
          isRight: isRight && (weight ?? 100) > 99.9, weight: weight, text: text,
          feedback: pieces.count > 1 ? String(pieces[1]) : ""))
      rest = rest[end...]
    }
    return parts
  }

  /// `#3`, `#3:0.5` or `#1..5`.
  private var number: Numeric? {
    let text = inside.dropFirst().split(separator: "#").first.map { String($0).trimmed } ?? ""
    let range = text.split(separator: "..").map { Double($0) }
    if text.contains(".."), range.count == 2, let low = range[0], let high = range[1], low <= high {
      return Numeric(answer: (low + high) / 2, tolerance: (high - low) / 2)
    }
    let pair = text.split(separator: ":").map { Double(String($0).trimmed) }
    guard let answer = pair.first.flatMap(\.self), pair.count <= 2 else { return nil }
    guard pair.count < 2 || pair[1] != nil else { return nil }
    let tolerance = pair.count > 1 ? pair[1] ?? 0 : 0
    guard answer.isFinite, tolerance.isFinite else { return nil }
    return Numeric(answer: answer, tolerance: abs(tolerance))
  }
}
