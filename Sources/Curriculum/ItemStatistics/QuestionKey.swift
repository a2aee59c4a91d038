import CourseFormat
import Learning

/// A question as addresses name it, `module.family.variant`: names in courses have no full stops.
struct QuestionKey: Hashable, Sendable {
  let reference: QuestionReference
  let variant: QuestionFamily.Variant

  init(_ reference: QuestionReference, _ variant: QuestionFamily.Variant) {
    self.reference = reference
    self.variant = variant
  }

  init(_ asked: QuizForm.Entry) {
    self.init(asked.question, asked.variant)
  }

  /// nil when the text names no question.
  init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let variant = QuestionFamily.Variant(rawValue: parts[2]),
      let reference = QuestionReference("\(parts[0])/\(parts[1])")
    else { return nil }
    self.init(reference, variant)
  }

  var text: String { "\(reference.module).\(reference.family).\(variant.rawValue)" }
}
