package import CourseFormat
import Kernel

/// The questions that one sitting of a test asks, in their order; stored with the sitting.
package struct QuizForm: Codable, Equatable, Sendable {
  /// One question, with its parts as they are shown.
  package struct Entry: Codable, Equatable, Sendable {
    package var question: QuestionReference
    package var variant: QuestionFamily.Variant
    /// The names of options, reasons, steps or right-hand texts in the order that is shown; empty
    /// for questions without such parts.
    package var parts: [String]

    package init(
      question: QuestionReference, variant: QuestionFamily.Variant, parts: [String]
    ) {
      self.question = question
      self.variant = variant
      self.parts = parts
    }
  }

  package var variant: QuestionFamily.Variant
  package var entries: [Entry]

  package init(variant: QuestionFamily.Variant, entries: [Entry]) {
    self.variant = variant
    self.entries = entries
  }

  /// The same seed gives the same questions in the same order, with the same order of parts.
  package init(
    asking questions: [BankedQuestion], variant: QuestionFamily.Variant, seed: UInt64
  ) {
    self.variant = variant
    entries = questions.map { banked in
      Entry(
        question: banked.reference, variant: variant,
        parts: PartOrder.shown(
          of: banked.family[variant], seed: seed,
          name: "parts of \(banked.reference) \(variant.rawValue)"))
    }
  }

  /// The form for another try: the same families in their other variant, in a new order.
  ///
  /// Families that the course does not have any more are left out.
  package func retry(in course: Course, seed: UInt64) -> QuizForm {
    let questions = entries.compactMap { entry in
      course.family(entry.question).map { BankedQuestion(reference: entry.question, family: $0) }
    }
    var order = RandomStream(seed: seed, name: "retry order")
    return QuizForm(
      asking: questions.shuffled(using: &order), variant: variant.other, seed: seed)
  }

  package func entry(_ question: QuestionReference) -> Entry? {
    entries.first { $0.question == question }
  }
}

/// A family with its address.
package struct BankedQuestion: Equatable, Sendable {
  package var reference: QuestionReference
  package var family: QuestionFamily

  package init(reference: QuestionReference, family: QuestionFamily) {
    self.reference = reference
    self.family = family
  }
}

extension CourseModule {
  /// The module's bank.
  package var bank: [BankedQuestion] {
    families.map { BankedQuestion(reference: .init(module: id, family: $0.id), family: $0) }
  }
}
