package import CourseFormat
import Kernel
package import Learning
package import Storage

/// Where it is kept when each question comes back to whom.
package struct ReviewStore: Sendable {
  private let database: any Database
  /// After how many days questions come back, as the agency decided.
  package let schedule: @Sendable () async throws -> ReviewSchedule

  package init(
    database: any Database,
    schedule: @escaping @Sendable () async throws -> ReviewSchedule = { .usual }
  ) {
    self.database = database
    self.schedule = schedule
  }

  /// Somebody's cards in a course, by question.
  package func cards(of person: String, in course: Course.ID) async throws -> [ReviewCard] {
    try await database.read {
      try $0.cards("person_id = \(person) AND course_id = \(course) ORDER BY question")
    }
  }

  /// The courses of which questions are due, with how many, most first.
  package func due(
    for person: String, at now: Int
  ) async throws -> [(course: Course.ID, count: Int)] {
    try await database.read {
      try $0.rows(
        """
        SELECT course_id, COUNT(*) AS due FROM course_review_card
        WHERE person_id = \(person) AND due_at <= \(now)
        GROUP BY course_id ORDER BY COUNT(*) DESC, course_id
        """
      ).map { (Course.ID(try $0.text("course_id")), try $0.integer("due")) }
    }
  }

  /// Somebody's answers in a course, by objective: what is known of what they know.
  package func evidence(
    of person: String, in course: Course.ID
  ) async throws -> [ObjectiveReference: [Mastery.Evidence]] {
    try await database.read { transaction in
      let rows = try transaction.rows(
        """
        SELECT answer.question, answer.objective, answer.credit, answer.at
        FROM course_answer AS answer JOIN course_attempt AS attempt ON attempt.id = answer.attempt_id
        WHERE attempt.person_id = \(person) AND attempt.course_id = \(course)
          AND answer.number = (
            SELECT MAX(number) FROM course_answer AS later
            WHERE later.attempt_id = answer.attempt_id AND later.question = answer.question)
        ORDER BY answer.at
        """)
      var evidence: [ObjectiveReference: [Mastery.Evidence]] = [:]
      for row in rows {
        guard let question = QuestionReference(try row.text("question")) else { continue }
        let place = ObjectiveReference(
          module: question.module, objective: Objective.ID(try row.text("objective")))
        evidence[place, default: []].append(
          Mastery.Evidence(at: try row.integer("at"), credit: try row.real("credit")))
      }
      return evidence
    }
  }
}

/// An objective with the module it belongs to.
package struct ObjectiveReference: Hashable, Sendable {
  package var module: CourseModule.ID
  package var objective: Objective.ID
}

extension Transaction {
  fileprivate func cards(_ condition: SQL) throws -> [ReviewCard] {
    try rows("SELECT * FROM course_review_card WHERE \(condition)").compactMap(ReviewCard.init)
  }

  /// Plans when the question of an answer comes back.
  func schedule(
    _ answer: SavedAnswer, for attempt: Attempt, by schedule: ReviewSchedule, at now: Int
  ) throws {
    let kept = try cards(
      """
      person_id = \(attempt.person) AND course_id = \(attempt.course)
      AND question = \(answer.question.description)
      """
    ).first
    let card =
      kept?.answered(isRight: answer.credit >= 1, variant: answer.variant, at: now, by: schedule)
      ?? ReviewCard(asked: answer.question, as: answer.variant, at: now, by: schedule)
    try execute(
      """
      INSERT INTO course_review_card
        (person_id, course_id, question, objective, variant, step, due_at, last_at, last_credit,
         lapses)
      VALUES
        (\(attempt.person), \(attempt.course), \(card.question.description),
         \(answer.objective), \(card.variant.rawValue), \(card.step), \(card.dueAt),
         \(card.lastAt), \(answer.credit), \(card.lapses))
      ON CONFLICT (person_id, course_id, question) DO UPDATE SET
        objective = \(answer.objective), variant = \(card.variant.rawValue),
        step = \(card.step), due_at = \(card.dueAt), last_at = \(card.lastAt),
        last_credit = \(answer.credit), lapses = \(card.lapses)
      """)
  }
}

extension ReviewCard {
  fileprivate init?(_ row: Row) throws {
    guard let question = QuestionReference(try row.text("question")),
      let variant = QuestionFamily.Variant(rawValue: try row.text("variant"))
    else { return nil }
    self.init(
      question: question, variant: variant, step: try row.integer("step"),
      dueAt: try row.integer("due_at"), lastAt: try row.integer("last_at"),
      lapses: try row.integer("lapses"))
  }
}
