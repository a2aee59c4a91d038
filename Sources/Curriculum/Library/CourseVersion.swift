package import CourseFormat
package import Kernel

/// A course as it was published: never changed, so that everybody finishes what they began.
package struct CourseVersion: Equatable, Sendable {
  package typealias ID = Identifier<CourseVersion>

  package var id: ID
  /// Counts from 1 in each course.
  package var number: Int
  /// Of the course's content and its pictures.
  package var digest: String
  package var course: Course
  /// What is different from the version before, in sentences.
  package var changes: [String]
  package var publishedAt: Int
  package var publisher: String
}

/// A picture of a course.
package struct CourseMedia: Equatable, Sendable {
  /// As lessons name it, such as `media/reach.svg`.
  package var name: String
  package var type: String
  package var bytes: [UInt8]
}
