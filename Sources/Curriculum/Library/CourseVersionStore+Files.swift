package import CourseFormat
import Kernel
import Storage

/// A published version without its content.
package struct VersionEntry: Equatable, Sendable {
  package var id: CourseVersion.ID
  package var number: Int
  package var title: String
  package var publishedAt: Int
  package var publisher: String
  /// What is different from the version before, in sentences.
  package var changes: [String]
}

extension CourseVersionStore {
  /// Every version of a course, newest first.
  package func versions(of course: Course.ID) async throws -> [VersionEntry] {
    let query: SQL =
      """
      SELECT id, number, title, published_at, publisher_name, changes FROM course_version
      WHERE course_id = \(course) ORDER BY number DESC
      """
    return try await database.read { transaction in
      try transaction.rows(query).map { row in
        VersionEntry(
          id: CourseVersion.ID(try row.text("id")), number: try row.integer("number"),
          title: try row.text("title"), publishedAt: try row.integer("published_at"),
          publisher: try row.text("publisher_name"),
          changes: try CurriculumJSON.decode([String].self, from: try row.text("changes")))
      }
    }
  }

  /// The files that a version was made from; nil when none were kept.
  package func source(
    of version: CourseVersion.ID, course: Course.ID
  ) async throws -> CourseSource? {
    let query: SQL =
      """
      SELECT used.path, kept.bytes FROM course_version_file AS used
      JOIN course_file AS kept ON kept.digest = used.digest
      WHERE used.version_id = \(version)
      """
    let rows = try await database.read { try $0.rows(query) }
    guard !rows.isEmpty else { return nil }
    var source = CourseSource(folder: course.rawValue)
    for row in rows { source.contents[try row.text("path")] = try row.blob("bytes") }
    return source
  }

  /// Whether the agency has published its own words of the course.
  package func isOwnEdition(_ course: Course.ID) async throws -> Bool {
    let query: SQL =
      """
      SELECT published_number FROM course_draft
      WHERE course_id = \(course) AND published_number IS NOT NULL
      """
    return try await database.read { try $0.row(query) } != nil
  }
}
