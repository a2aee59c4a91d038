import CourseFormat
import Kernel
package import Storage

/// Reads what training boards ask for: who completed what, in which version, with what time and score.
package struct CreditStore: Sendable {
  private let database: any Database
  private let library: CourseLibrary

  package init(database: any Database, library: CourseLibrary) {
    self.database = database
    self.library = library
  }

  /// Completions from `start` to before `end`, the newest first.
  func records(from start: Int, to end: Int) async throws -> [CreditRecord] {
    let rows = try await database.read {
      try $0.rows(
        """
        SELECT e.person_id, e.version_id, e.path, e.completed_at,
          COALESCE(
            (SELECT SUM(l.seconds) FROM course_learning_log AS l WHERE l.enrollment_id = e.id), 0
          ) AS seconds,
          (SELECT AVG(t.score) FROM course_attempt AS t
            WHERE t.enrollment_id = e.id AND t.purpose = 'quiz' AND t.passed = 1) AS score
        FROM course_enrollment AS e
        WHERE e.completed_at >= \(start) AND e.completed_at < \(end)
        ORDER BY e.completed_at DESC, e.id
        """)
    }
    var records: [CreditRecord] = []
    for row in rows {
      let version = try await library.version(CourseVersion.ID(try row.text("version_id")))
      records.append(try CreditRecord(row, version: version))
    }
    return records
  }
}

extension CreditRecord {
  fileprivate init(_ row: Row, version: CourseVersion) throws {
    let stored = try row.text("path")
    let path = stored == Enrollment.wholeCourse ? nil : CoursePath.ID(stored)
    self.init(
      person: try row.text("person_id"), course: version.course.id,
      courseTitle: version.course.title, version: version.number, path: path,
      completedAt: try row.integer("completed_at"), seconds: try row.integer("seconds"),
      score: try row.realIfPresent("score"), topics: path == nil ? version.course.credit : [])
  }
}
