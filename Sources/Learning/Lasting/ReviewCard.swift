package import CourseFormat

/// A question that comes back to somebody.
package struct ReviewCard: Equatable, Sendable {
  package var question: QuestionReference
  /// The variant that was asked last; the other one comes next.
  package var variant: QuestionFamily.Variant
  /// How many waits went well, as an index into the schedule.
  package var step: Int
  /// Milliseconds since 1970, by the server's clock.
  package var dueAt: Int
  package var lastAt: Int
  /// How often it was forgotten.
  package var lapses: Int

  package init(
    question: QuestionReference, variant: QuestionFamily.Variant, step: Int, dueAt: Int,
    lastAt: Int, lapses: Int = 0
  ) {
    self.question = question
    self.variant = variant
    self.step = step
    self.dueAt = dueAt
    self.lastAt = lastAt
    self.lapses = lapses
  }

  /// A card for a question that was asked for the first time, in the course.
  package init(
    asked question: QuestionReference, as variant: QuestionFamily.Variant, at now: Int,
    by schedule: ReviewSchedule
  ) {
    self.init(
      question: question, variant: variant, step: 0,
      dueAt: Self.moment(now, plusDays: schedule.wait(at: 0)), lastAt: now)
  }

  package func isDue(at now: Int) -> Bool { dueAt <= now }

  /// The card after an answer to the variant that was due.
  ///
  /// An answer that comes before its time shows nothing about remembering: right ones leave the
  /// step as it is. A clock that went back counts as no time at all.
  package func answered(
    isRight: Bool, variant: QuestionFamily.Variant, at now: Int, by schedule: ReviewSchedule
  ) -> ReviewCard {
    var card = self
    card.variant = variant
    card.lastAt = max(now, lastAt)
    if isRight && !isDue(at: now) { return card }
    card.step = schedule.step(after: step, isRight: isRight)
    card.dueAt = Self.moment(card.lastAt, plusDays: schedule.wait(at: card.step))
    if !isRight { card.lapses += 1 }
    return card
  }

  package static let day = 86_400_000

  private static func moment(_ now: Int, plusDays days: Int) -> Int {
    let (sum, isTooLate) = now.addingReportingOverflow(days * day)
    return isTooLate ? Int.max : sum
  }
}
