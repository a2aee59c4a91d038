import CourseFormat
import Learning
import Web

extension AttemptDesk {
  /// Begins the day's questions of the course of which most are due, or goes on with them.
  func beginToday(by person: SignedInPerson) async throws -> Attempt.ID {
    let now = courses.clock()
    let schedule = try await cards.schedule()
    for course in try await cards.due(for: person.id, at: now) {
      let learner = try await courses.learner(person, in: course.course)
      let seed = Self.seed()
      let form = QuizForm(
        due: try await cards.cards(of: person.id, in: course.course),
        in: learner.version.course, at: now, by: schedule, seed: seed)
      guard !form.entries.isEmpty else { continue }
      return try await begin(form, for: .review, seed: seed, by: learner)
    }
    throw AttemptError.nothingToAsk
  }
}

extension QuizForm {
  /// About a minute of what is due, each question in the variant that was not asked last.
  init(
    due cards: [ReviewCard], in course: Course, at now: Int, by schedule: ReviewSchedule,
    seed: UInt64
  ) {
    let due = ReviewSet.due(cards, in: course, at: now, by: schedule)
    self.init(
      variant: .a,
      entries: due.flatMap { card in
        let banked = course.family(card.question).map {
          BankedQuestion(reference: card.question, family: $0)
        }
        return QuizForm(
          asking: [banked].compactMap(\.self), variant: card.variant.other, seed: seed
        ).entries
      })
  }
}
