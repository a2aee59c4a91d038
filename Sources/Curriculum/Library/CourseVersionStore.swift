package import CourseFormat
import Foundation
import Kernel
package import Storage

/// Where published versions of courses are kept.
package struct CourseVersionStore: Sendable {
  let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Publishes the course as the next version, unless it is what the newest version is already.
  ///
  /// Gives the new version; nil when nothing has changed. With `source` the version keeps the files
  /// that it was made from, so that it can be edited and exported.
  package func publish(
    _ course: Course, media: [CourseMedia], source: CourseSource? = nil, by publisher: String,
    now: Int
  ) async throws -> CourseVersion? {
    let edition = try CourseEdition(course, media: media, source: source)
    return try await database.write { try $0.publish(edition, by: publisher, now: now) }
  }

  package func version(_ id: CourseVersion.ID) async throws -> CourseVersion {
    let query: SQL = "SELECT * FROM course_version WHERE id = \(id)"
    guard let row = try await database.read({ try $0.row(query) }) else {
      throw CourseError.noSuchCourse
    }
    return try CourseVersion(row)
  }

  /// The newest version of each course, by title; without the content.
  package func newest() async throws -> [(course: Course.ID, version: CourseVersion.ID)] {
    try await database.read {
      try $0.rows(
        """
        SELECT id, course_id FROM course_version AS v
        WHERE number = (
          SELECT MAX(number) FROM course_version AS other WHERE other.course_id = v.course_id)
        ORDER BY title, course_id
        """
      ).map {
        (Course.ID(try $0.text("course_id")), CourseVersion.ID(try $0.text("id")))
      }
    }
  }

  /// What changed after a version, newest first.
  package func changes(
    in course: Course.ID, after number: Int
  ) async throws -> [(number: Int, publishedAt: Int, sentences: [String])] {
    try await database.read {
      try $0.rows(
        """
        SELECT number, published_at, changes FROM course_version
        WHERE course_id = \(course) AND number > \(number) ORDER BY number DESC
        """
      ).map {
        (
          try $0.integer("number"), try $0.integer("published_at"),
          try CurriculumJSON.decode([String].self, from: try $0.text("changes"))
        )
      }
    }
  }

  package func media(_ name: String, of version: CourseVersion.ID) async throws -> CourseMedia {
    let query: SQL =
      """
      SELECT type, bytes FROM course_version_media AS used
      JOIN course_media AS kept ON kept.digest = used.digest
      WHERE used.version_id = \(version) AND used.name = \(name)
      """
    guard let row = try await database.read({ try $0.row(query) }) else {
      throw CourseError.noSuchPicture
    }
    return CourseMedia(name: name, type: try row.text("type"), bytes: try row.blob("bytes"))
  }
}

/// A course that is ready to become a version.
struct CourseEdition: Sendable {
  let course: Course
  let source: CourseSource?
  fileprivate let content: String
  fileprivate let pictures: [(media: CourseMedia, digest: String)]
  /// Of the course's content and its pictures, as a version has it.
  let digest: String

  init(_ course: Course, media: [CourseMedia], source: CourseSource?) throws {
    self.course = course
    self.source = source
    content = try CurriculumJSON.encode(course)
    pictures = media.map { ($0, CourseSource.digest(of: $0.bytes)) }
    let list = pictures.map { "\($0.media.name) \($0.digest)" }.sorted().joined(separator: "\n")
    digest = CourseSource.digest(of: Array((content + "\n" + list).utf8))
  }
}

extension Transaction {
  /// The next version; nil when it would be what the newest one is already.
  func publish(
    _ edition: CourseEdition, by publisher: String, now: Int
  ) throws -> CourseVersion? {
    let course = edition.course
    let last = try newestVersion(of: course.id)
    guard last?.digest != edition.digest else {
      // Versions of earlier programs have no files yet.
      if let last, let source = edition.source { try keep(source, of: last.id) }
      return nil
    }
    let version = CourseVersion(
      id: CourseVersion.ID(UUID().uuidString.lowercased()), number: (last?.number ?? 0) + 1,
      digest: edition.digest, course: course,
      changes: last.map { CourseChanges.between($0.course, course) } ?? [], publishedAt: now,
      publisher: publisher)
    try add(version, content: edition.content)
    for picture in edition.pictures {
      try add(picture.media, digest: picture.digest, to: version.id)
    }
    if let source = edition.source { try keep(source, of: version.id) }
    return version
  }

  func newestVersion(of course: Course.ID) throws -> CourseVersion? {
    try row(
      """
      SELECT * FROM course_version WHERE course_id = \(course) ORDER BY number DESC LIMIT 1
      """
    ).map(CourseVersion.init)
  }

  fileprivate func add(_ version: CourseVersion, content: String) throws {
    try execute(
      """
      INSERT INTO course_version
        (id, course_id, number, title, digest, content, changes, published_at, publisher_name)
      VALUES
        (\(version.id), \(version.course.id), \(version.number), \(version.course.title),
         \(version.digest), \(content), \(try CurriculumJSON.encode(version.changes)),
         \(version.publishedAt), \(version.publisher))
      """)
  }

  fileprivate func add(
    _ media: CourseMedia, digest: String, to version: CourseVersion.ID
  ) throws {
    try execute(
      """
      INSERT INTO course_media (digest, type, bytes) VALUES (\(digest), \(media.type), \(media.bytes))
      ON CONFLICT (digest) DO NOTHING
      """)
    try execute(
      """
      INSERT INTO course_version_media (version_id, name, digest)
      VALUES (\(version), \(media.name), \(digest))
      """)
  }
}

extension CourseVersion {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: ID(try row.text("id")), number: try row.integer("number"),
      digest: try row.text("digest"),
      course: try CurriculumJSON.decode(Course.self, from: try row.text("content")),
      changes: try CurriculumJSON.decode([String].self, from: try row.text("changes")),
      publishedAt: try row.integer("published_at"), publisher: try row.text("publisher_name"))
  }
}
