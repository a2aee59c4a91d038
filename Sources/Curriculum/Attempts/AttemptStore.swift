package import CourseFormat
import Kernel
package import Learning
package import Storage

/// Where tests and their answers are kept; an answer is safe as soon as it is acknowledged.
package struct AttemptStore: Sendable {
  let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  package func attempt(_ id: Attempt.ID, of person: String) async throws -> Attempt {
    try await database.read { try $0.attempt(id, of: person) }
  }

  /// A sitting with its enrollment and what was answered, as they are at one moment.
  func opened(
    _ id: Attempt.ID, of person: String
  ) async throws -> (
    attempt: Attempt, enrollment: Enrollment, answers: [QuestionReference: SavedAnswer]
  ) {
    try await database.read { transaction in
      let attempt = try transaction.attempt(id, of: person)
      guard let enrollment = attempt.enrollment else { throw AttemptError.noSuchAttempt }
      return (
        attempt, try transaction.enrollment(enrollment), try transaction.answers(of: id)
      )
    }
  }

  /// The sitting that goes on, on whatever device it began; a new one when there is none.
  func begin(_ new: Attempt) async throws -> Attempt {
    try await database.write { transaction in
      let open = try transaction.attempts(
        """
        person_id = \(new.person) AND course_id = \(new.course)
        AND purpose = \(new.purpose.rawValue) AND submitted_at IS NULL
        AND COALESCE(item, '') = \(new.item?.description ?? "")
        AND version_id = \(new.version)
        """)
      if let open = open.last, !open.isOver(at: new.startedAt) { return open }
      try transaction.execute(
        """
        INSERT INTO course_attempt
          (id, person_id, enrollment_id, course_id, version_id, item, purpose, form, seed,
           questions, started_at, ends_by)
        VALUES
          (\(new.id), \(new.person), \(optional: new.enrollment), \(new.course), \(new.version),
           \(optional: new.item?.description), \(new.purpose.rawValue),
           \(new.form.variant.rawValue.uppercased()), \(String(new.seed)),
           \(try CurriculumJSON.encode(new.form)), \(new.startedAt),
           \(optional: new.endsBy))
        """)
      return new
    }
  }

  /// Somebody's sittings of one thing, oldest first.
  package func attempts(
    of person: String, in course: Course.ID, purpose: Attempt.Purpose, item: ItemReference? = nil
  ) async throws -> [Attempt] {
    try await database.read {
      try $0.attempts(
        """
        person_id = \(person) AND course_id = \(course) AND purpose = \(purpose.rawValue)
        AND COALESCE(item, '') = \(item?.description ?? "")
        """)
    }
  }

  package func hasPassed(_ item: ItemReference, of enrollment: Enrollment.ID) async throws -> Bool {
    try await database.read {
      try $0.exists(
        """
        SELECT 1 AS one FROM course_attempt
        WHERE enrollment_id = \(enrollment) AND item = \(item.description) AND passed = 1
        """)
    }
  }

  /// The answer that counts for each question: the last one.
  package func answers(of attempt: Attempt.ID) async throws -> [QuestionReference: SavedAnswer] {
    try await database.read { try $0.answers(of: attempt) }
  }

  /// Saves an answer; the same key again changes nothing, from whatever device it comes.
  ///
  /// Where answers are explained at once, the first one stands.
  func save(_ answer: SavedAnswer, to attempt: Attempt.ID, of person: String) async throws {
    try await database.write { try $0.save(answer, to: attempt, of: person) }
  }

  /// Ends a sitting, once; `body` writes what follows from it.
  func submit(
    _ attempt: Attempt, score: Double, passed: Bool?, at now: Int,
    then body: @escaping @Sendable (any Transaction) throws -> Void
  ) async throws {
    try await database.write { transaction in
      let changed = try transaction.execute(
        """
        UPDATE course_attempt
        SET submitted_at = \(now), score = \(score), passed = \(optional: passed)
        WHERE id = \(attempt.id) AND submitted_at IS NULL
        """)
      if changed == 1 { try body(transaction) }
    }
  }
}

/// An answer with the credit it earns, 0 to 1.
package struct SavedAnswer: Equatable, Sendable {
  package var question: QuestionReference
  package var variant: QuestionFamily.Variant
  package var objective: Objective.ID
  package var given: Answer
  package var credit: Double
  package var key: String
  package var at: Int
}

extension Transaction {
  func attempt(_ id: Attempt.ID, of person: String) throws -> Attempt {
    guard
      let row = try row(
        "SELECT * FROM course_attempt WHERE id = \(id) AND person_id = \(person)")
    else { throw AttemptError.noSuchAttempt }
    return try Attempt(row)
  }

  package func attempts(_ condition: SQL) throws -> [Attempt] {
    try rows("SELECT * FROM course_attempt WHERE \(condition) ORDER BY started_at, id")
      .map(Attempt.init)
  }

  package func answers(of attempt: Attempt.ID) throws -> [QuestionReference: SavedAnswer] {
    let rows = try rows(
      "SELECT * FROM course_answer WHERE attempt_id = \(attempt) ORDER BY number")
    return try Dictionary(
      rows.compactMap { try SavedAnswer($0) }.map { ($0.question, $0) },
      uniquingKeysWith: { $1 })
  }

  /// The same as a part of somebody else's transaction.
  func save(_ answer: SavedAnswer, to attempt: Attempt.ID, of person: String) throws {
    let place = try place(of: answer, in: attempt, of: person)
    if place.isKept { return }
    guard place.isOpen else { throw AttemptError.handedIn }
    guard !place.isOver(at: answer.at) else { throw AttemptError.timeIsUp }
    if place.purpose.explainsAtOnce, place.isAnswered { throw AttemptError.answered }
    try add(answer, number: place.last + 1, to: attempt)
  }

  /// What has to be known to save an answer, in one statement and without the form: a whole class
  /// answers at once, and there is one writer.
  private func place(
    of answer: SavedAnswer, in attempt: Attempt.ID, of person: String
  ) throws -> AnswerPlace {
    let row = try row(
      """
      SELECT purpose, submitted_at, ends_by,
        (SELECT MAX(x.number) FROM course_answer AS x WHERE x.attempt_id = a.id) AS last,
        (SELECT COUNT(*) FROM course_answer AS x
          WHERE x.attempt_id = a.id AND x.key = \(answer.key)) AS kept,
        (SELECT COUNT(*) FROM course_answer AS x
          WHERE x.attempt_id = a.id AND x.question = \(answer.question.description)) AS answered
      FROM course_attempt AS a WHERE a.id = \(attempt) AND a.person_id = \(person)
      """)
    guard let row else { throw AttemptError.noSuchAttempt }
    return AnswerPlace(
      purpose: Attempt.Purpose(rawValue: try row.text("purpose")) ?? .quiz,
      isOpen: try row.integerIfPresent("submitted_at") == nil,
      endsBy: try row.integerIfPresent("ends_by"), last: try row.integerIfPresent("last") ?? 0,
      isKept: try row.integer("kept") > 0, isAnswered: try row.integer("answered") > 0)
  }

  private func add(_ answer: SavedAnswer, number: Int, to attempt: Attempt.ID) throws {
    try execute(
      """
      INSERT INTO course_answer
        (attempt_id, number, question, variant, objective, content, credit, key, at)
      VALUES
        (\(attempt), \(number), \(answer.question.description),
         \(answer.variant.rawValue), \(answer.objective),
         \(try CurriculumJSON.encode(answer.given)), \(answer.credit), \(answer.key),
         \(answer.at))
      """)
  }
}

/// Where an answer would stand in its sitting.
private struct AnswerPlace {
  var purpose: Attempt.Purpose
  var isOpen: Bool
  var endsBy: Int?
  /// The number of the last answer; 0 before the first.
  var last: Int
  /// The same form has been saved before.
  var isKept: Bool
  var isAnswered: Bool

  func isOver(at now: Int) -> Bool { Attempt.isOver(endsBy: endsBy, at: now) }
}

extension SavedAnswer {
  fileprivate init?(_ row: Row) throws {
    guard let question = QuestionReference(try row.text("question")),
      let variant = QuestionFamily.Variant(rawValue: try row.text("variant"))
    else { return nil }
    self.init(
      question: question, variant: variant, objective: Objective.ID(try row.text("objective")),
      given: try CurriculumJSON.decode(Answer.self, from: try row.text("content")),
      credit: try row.real("credit"), key: try row.text("key"), at: try row.integer("at"))
  }
}
