package import CourseFormat
package import Kernel

/// Somebody takes a course: in one version of it, and by one path.
package struct Enrollment: Equatable, Sendable {
  package typealias ID = Identifier<Enrollment>

  package var id: ID
  package var person: String
  package var course: Course.ID
  package var version: CourseVersion.ID
  /// A short path; nil for the whole course.
  package var path: CoursePath.ID?
  /// Counts from 1; a new round begins when the training is due again.
  package var round: Int
  package var enrolledAt: Int
  package var completedAt: Int?
  package var leftAt: Int?

  package var isOpen: Bool { completedAt == nil && leftAt == nil }
}
