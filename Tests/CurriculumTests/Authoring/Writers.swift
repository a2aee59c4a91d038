import CourseFormat
import Foundation
import Kernel
import Logging
import Testing

@testable import Curriculum

/// A school with an author's desk, and a folder of the program's own courses.
struct Writers {
  let school: School
  let desk: AuthoringDesk
  let folders: CourseFolders
  let content: URL

  let wes = Author(id: "wes", name: "Wes Porter")
  let tara = Author(id: "tara", name: "Tara Lin")

  init() async throws {
    school = try await School()
    content = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    folders = CourseFolders(
      content: content, library: school.library, logger: Logger(label: "test"))
    let time = school.time
    desk = AuthoringDesk(
      database: school.database, library: school.library, folders: folders,
      publishers: { ["tara": "Tara Lin", "ravi": "Ravi Shah"] }, review: { _ in [] },
      clock: { time.now })
    try FileManager.default.createDirectory(
      at: content.appending(path: "scenarios/first-drill"), withIntermediateDirectories: true)
  }

  func close() { try? FileManager.default.removeItem(at: content) }

  /// Writes the program's folder of a course, and has it read as at a start.
  func ship(_ texts: [String: String], as id: String = "shipped-one") async throws {
    for (path, text) in texts {
      let file = content.appending(path: "courses/\(id)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try await folders.publish(now: school.time.now)
  }

  func lesson(_ course: Course.ID = "shipped-one") async throws -> CourseDraftFile {
    try #require(try await desk.draft(course).files[Self.lessonPath])
  }

  static let lessonPath = CoursePaths.lesson("say-what-helps", "what-helps")

  /// Saves another title of the lesson, on what is there.
  func retitle(
    _ title: String, in course: Course.ID = "shipped-one", by author: Author
  ) async throws {
    let file = try await lesson(course)
    var fields = LessonFields(file: file.text ?? "")
    fields.title = title
    try await desk.save(
      [FileChange(file.path, text: fields.applied(to: file.text ?? ""), base: file.revision)],
      to: course, by: author)
  }

  /// From a written draft to a version: somebody else approves.
  @discardableResult
  func publish(_ course: Course.ID = "shipped-one") async throws -> CourseVersion {
    let revision = try await desk.draft(course).draft.revision
    try await desk.submit(course, revision: revision, note: "", by: wes)
    try await desk.approve(course, revision: revision, note: "Good.", by: tara)
    return try await desk.publish(
      course, revision: revision, waiver: "A small course.", by: tara)
  }
}
