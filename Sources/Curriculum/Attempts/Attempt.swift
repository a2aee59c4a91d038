package import CourseFormat
package import Kernel
package import Learning
package import Storage

/// One sitting of a test: what was drawn, when it began, and what came of it.
package struct Attempt: Equatable, Sendable {
  package typealias ID = Identifier<Attempt>

  /// Why somebody is asked.
  package enum Purpose: String, Codable, Sendable {
    case quiz, drill, policy, placement, before, after
    /// The few questions that are due on a day.
    case review

    /// Whether each answer is explained at once, and then stands.
    package var explainsAtOnce: Bool { self == .drill || self == .review }
  }

  package var id: ID
  package var person: String
  /// nil for what belongs to no enrollment, such as the questions of a day.
  package var enrollment: Enrollment.ID?
  package var course: Course.ID
  package var version: CourseVersion.ID
  package var item: ItemReference?
  package var purpose: Purpose
  /// What is asked, in its order.
  package var form: QuizForm
  package var seed: UInt64
  package var startedAt: Int
  /// When a timed test ends, by the server's clock.
  package var endsBy: Int?
  package var submittedAt: Int?
  package var score: Double?
  package var passed: Bool?

  package var isOpen: Bool { submittedAt == nil }

  /// Somebody whose answer was under way when the time ended is not punished for the line.
  static let grace = 10_000

  package func isOver(at now: Int) -> Bool { Self.isOver(endsBy: endsBy, at: now) }

  static func isOver(endsBy: Int?, at now: Int) -> Bool {
    endsBy.map { now > $0 + grace } ?? false
  }
}

extension Attempt {
  package init(_ row: Row) throws {
    self.init(
      id: ID(try row.text("id")), person: try row.text("person_id"),
      enrollment: try row.textIfPresent("enrollment_id").map { Enrollment.ID($0) },
      course: Course.ID(try row.text("course_id")),
      version: CourseVersion.ID(try row.text("version_id")),
      item: try row.textIfPresent("item").flatMap(ItemReference.init),
      purpose: Purpose(rawValue: try row.text("purpose")) ?? .quiz,
      form: try CurriculumJSON.decode(QuizForm.self, from: try row.text("questions")),
      seed: UInt64(try row.text("seed")) ?? 0,
      startedAt: try row.integer("started_at"), endsBy: try row.integerIfPresent("ends_by"),
      submittedAt: try row.integerIfPresent("submitted_at"),
      score: try row.realIfPresent("score"),
      passed: try row.integerIfPresent("passed").map { $0 == 1 })
  }
}
