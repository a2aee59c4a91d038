import CourseFormat
import Curriculum
import Foundation
import Kernel
import Learning
import Storage

/// What a learner of the benchmark has done: two thirds of the course, every quiz, one test open.
struct BenchHistory: Sendable {
  let version: CourseVersion
  let now: Int
  /// The first question of the open test.
  let question: Question
  private let quizzes: [(place: ItemReference, form: QuizForm)]
  private let done: [ItemReference]

  init(version: CourseVersion, now: Int) {
    self.version = version
    self.now = now
    let course = version.course
    quizzes = course.items.compactMap { place, item in
      guard case .quiz(let quiz) = item.content, let module = course.module(place.module) else {
        return nil
      }
      return (place, QuizForm(quiz, of: module, seed: 7))
    }
    done = course.items.map(\.reference).enumerated()
      .filter { $0.offset % 3 > 0 }.map(\.element)
    question =
      quizzes.first?.form.entries.first.flatMap { course.family($0.question)?[$0.variant] }
      ?? Question(stem: "", task: .shortAnswer(ShortAnswer(accept: [])))
  }

  /// Writes it in one transaction; gives the open test.
  func write(of person: String, number: Int, to database: any Database) async throws -> String {
    let enrollment = UUID().uuidString.lowercased()
    let open = UUID().uuidString.lowercased()
    try await database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO course_enrollment
          (id, person_id, course_id, version_id, path, round, enrolled_at)
        VALUES (\(enrollment), \(person), \(version.course.id), \(version.id), 'all', 1,
          \(now - 30 * 86_400_000))
        """)
      for item in done {
        try transaction.execute(
          """
          INSERT INTO course_item_progress
            (enrollment_id, item, state, seconds, first_at, last_at, done_at, score)
          VALUES (\(enrollment), \(item.description), 'done', 300, \(now - 86_400_000), \(now),
            \(now), 0.8)
          """)
      }
      for quiz in quizzes {
        try add(quiz, of: person, in: enrollment, number: number, to: transaction)
      }
      if let first = quizzes.first {
        try attempt(open, first, of: person, in: enrollment, submittedAt: nil, to: transaction)
      }
    }
    return open
  }

  private func add(
    _ quiz: (place: ItemReference, form: QuizForm), of person: String, in enrollment: String,
    number: Int, to transaction: any Transaction
  ) throws {
    let id = UUID().uuidString.lowercased()
    try attempt(id, quiz, of: person, in: enrollment, submittedAt: now, to: transaction)
    for (place, entry) in quiz.form.entries.enumerated() {
      // Some know more than others, and some questions are harder.
      let isRight = (number * 7 + place * 3) % 10 < 3 + number % 7
      try transaction.execute(
        """
        INSERT INTO course_answer
          (attempt_id, number, question, variant, objective, content, credit, key, at)
        VALUES (\(id), \(place + 1), \(entry.question.description), \(entry.variant.rawValue),
          'bench', \(#"{"kind":"short-answer","text":"bench"}"#), \(isRight ? 1.0 : 0.0),
          \("\(place)"), \(now))
        """)
    }
  }

  private func attempt(
    _ id: String, _ quiz: (place: ItemReference, form: QuizForm), of person: String,
    in enrollment: String, submittedAt: Int?, to transaction: any Transaction
  ) throws {
    let score = submittedAt.map { _ in 0.8 }
    let passed = submittedAt.map { _ in 1 }
    try transaction.execute(
      """
      INSERT INTO course_attempt
        (id, person_id, enrollment_id, course_id, version_id, item, purpose, form, seed, questions,
         started_at, submitted_at, score, passed)
      VALUES (\(id), \(person), \(enrollment), \(version.course.id), \(version.id),
        \(quiz.place.description), 'quiz', 'A', '7', \(try CurriculumJSON.encode(quiz.form)),
        \(now - 3_600_000), \(optional: submittedAt), \(optional: score), \(optional: passed))
      """)
  }
}

/// The fields with which a form answers a question.
enum BenchAnswer {
  static func fields(_ question: Question) -> [(String, String)] {
    switch question.task {
    case .singleChoice(let choices), .multipleChoice(let choices):
      choices.options.prefix(1).map { ("choice", $0.id.rawValue) }
    case .hotText(let text): text.passages.prefix(1).map { ("choice", $0.id.rawValue) }
    case .matching(let matching):
      matching.pairs.map { ("pair-\($0.left.id)", $0.right.rawValue) }
    case .ordering(let ordering):
      ordering.steps.enumerated().map { ("place-\($0.element.id)", "\($0.offset + 1)") }
    case .shortAnswer: [("text", "bench")]
    case .numeric: [("text", "1")]
    case .judgeThePost(let post):
      [("verdict", post.verdict.rawValue)]
        + post.reasons.prefix(1).map { ("reason", $0.id.rawValue) }
    }
  }
}
