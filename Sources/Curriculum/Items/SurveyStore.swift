package import CourseFormat
import Kernel
package import Storage
import Web

/// What people said of the statements of surveys; every answer is kept, the last one counts.
package struct SurveyStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// The answers in a form; throws when one is missing or no answer of the scale.
  static func answers(
    to survey: Survey, in form: FormData
  ) throws(ItemError) -> [SurveyStatement.ID: Int] {
    var answers: [SurveyStatement.ID: Int] = [:]
    for statement in survey.statements {
      guard let value = Int(form.text("answer-\(statement.id)")),
        statement.scale.bounds.contains(value)
      else { continue }
      answers[statement.id] = value
    }
    let missing = survey.statements.count - answers.count
    guard missing == 0 else { throw .unanswered(missing) }
    return answers
  }

  package func save(
    _ answers: [SurveyStatement.ID: Int], to item: ItemReference, of enrollment: Enrollment.ID,
    now: Int
  ) async throws {
    let sorted = answers.sorted { $0.key < $1.key }
    try await database.write { transaction in
      let last = try transaction.row(
        """
        SELECT COALESCE(MAX(number), 0) AS number FROM course_survey_answer
        WHERE enrollment_id = \(enrollment) AND item = \(item.description)
        """
      )?.integer("number")
      for (statement, value) in sorted {
        try transaction.execute(
          """
          INSERT INTO course_survey_answer (enrollment_id, item, statement, number, value, at)
          VALUES (\(enrollment), \(item.description), \(statement), \((last ?? 0) + 1), \(value),
                  \(now))
          """)
      }
    }
  }

  package func answers(
    to item: ItemReference, of enrollment: Enrollment.ID
  ) async throws -> [SurveyStatement.ID: Int] {
    try await database.read { transaction in
      let rows = try transaction.rows(
        """
        SELECT statement, value FROM course_survey_answer
        WHERE enrollment_id = \(enrollment) AND item = \(item.description) ORDER BY number
        """)
      return try Dictionary(
        rows.map { (SurveyStatement.ID(try $0.text("statement")), try $0.integer("value")) },
        uniquingKeysWith: { $1 })
    }
  }
}
