package import CourseFormat
import Foundation
import Kernel
package import Storage

/// Where it is kept who takes which course.
package struct EnrollmentStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Enrolls somebody; who takes the course already, or took it, stays with that enrollment.
  ///
  /// With `again`, somebody who completed the course begins a new round of it.
  package func enroll(
    _ person: String, in version: CourseVersion, path: CoursePath.ID? = nil, again: Bool = false,
    now: Int
  ) async throws -> Enrollment {
    if let path, version.course.path(path) == nil { throw CourseError.noSuchPath }
    return try await database.write { transaction in
      let last = try transaction.enrollment(of: person, in: version.course.id)
      if let last, last.isOpen || !again { return last }
      let enrollment = Enrollment(
        id: Enrollment.ID(UUID().uuidString.lowercased()), person: person,
        course: version.course.id, version: version.id, path: path, round: (last?.round ?? 0) + 1,
        enrolledAt: now)
      try transaction.execute(
        """
        INSERT INTO course_enrollment
          (id, person_id, course_id, version_id, path, round, enrolled_at)
        VALUES
          (\(enrollment.id), \(person), \(enrollment.course), \(enrollment.version),
           \(path?.rawValue ?? Enrollment.wholeCourse), \(enrollment.round), \(now))
        """)
      return enrollment
    }
  }

  /// The newest round of somebody in a course; nil when they never took it.
  package func enrollment(of person: String, in course: Course.ID) async throws -> Enrollment? {
    try await database.read { try $0.enrollment(of: person, in: course) }
  }

  package func enrollment(_ id: Enrollment.ID) async throws -> Enrollment {
    try await database.read { try $0.enrollment(id) }
  }

  /// The newest round in each course, those begun last first.
  package func enrollments(of person: String) async throws -> [Enrollment] {
    try await database.read {
      try $0.rows(
        """
        SELECT * FROM course_enrollment AS e
        WHERE person_id = \(person) AND round = (
          SELECT MAX(round) FROM course_enrollment AS other
          WHERE other.person_id = e.person_id AND other.course_id = e.course_id)
        ORDER BY enrolled_at DESC, id
        """
      ).map(Enrollment.init)
    }
  }

  /// Takes another path; what was done stays done.
  package func take(_ path: CoursePath.ID?, in enrollment: Enrollment.ID) async throws {
    try await database.write {
      try $0.execute(
        """
        UPDATE course_enrollment SET path = \(path?.rawValue ?? Enrollment.wholeCourse)
        WHERE id = \(enrollment) AND completed_at IS NULL
        """)
    }
  }

  /// Moves on to another version by the learner's own choice; what was done stays done.
  package func move(_ enrollment: Enrollment.ID, to version: CourseVersion) async throws {
    try await database.write {
      try $0.execute(
        """
        UPDATE course_enrollment SET version_id = \(version.id)
        WHERE id = \(enrollment) AND course_id = \(version.course.id) AND completed_at IS NULL
        """)
    }
  }
}

extension Enrollment {
  /// How the whole course is stored where a path could stand.
  static let wholeCourse = "all"

  package init(_ row: Row) throws {
    let path = try row.text("path")
    self.init(
      id: ID(try row.text("id")), person: try row.text("person_id"),
      course: Course.ID(try row.text("course_id")),
      version: CourseVersion.ID(try row.text("version_id")),
      path: path == Self.wholeCourse ? nil : CoursePath.ID(path), round: try row.integer("round"),
      enrolledAt: try row.integer("enrolled_at"),
      completedAt: try row.integerIfPresent("completed_at"),
      leftAt: try row.integerIfPresent("left_at"))
  }
}

extension Transaction {
  func enrollment(_ id: Enrollment.ID) throws -> Enrollment {
    guard let row = try row("SELECT * FROM course_enrollment WHERE id = \(id)") else {
      throw CourseError.notEnrolled
    }
    return try Enrollment(row)
  }

  func enrollment(of person: String, in course: Course.ID) throws -> Enrollment? {
    try row(
      """
      SELECT * FROM course_enrollment WHERE person_id = \(person) AND course_id = \(course)
      ORDER BY round DESC LIMIT 1
      """
    ).map(Enrollment.init)
  }
}
