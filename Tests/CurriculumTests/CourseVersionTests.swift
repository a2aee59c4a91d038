import ContentFiles
import CourseFormat
import Curriculum
import Foundation
import Kernel
import Logging
import Testing

struct CourseVersionTests {
  @Test func `what has not changed is not published again`() async throws {
    let school = try await School()
    #expect(try await school.publish(try School.course()) == nil)
    #expect(try await school.library.newest("first-post").number == 1)
  }

  @Test func `a change makes a new version, and says what is different`() async throws {
    let school = try await School()
    var course = try School.course()
    course.modules[0].items[0].title = "What helps"
    course.modules[1].items.removeLast()
    course.modules[0].families[0].a.stem = "What comes first?"
    let version = try #require(try await school.publish(course))
    #expect(version.number == 2)
    #expect(
      version.changes == [
        "Questions of “Say what helps”: 1 changed.",
        "No longer in “Keep private what is private”: “Talk it over”.",
      ])
  }

  @Test func `learners finish the version they began, or move on by choice`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    var course = try School.course()
    course.title = "Your very first post"
    try await school.publish(course)
    let again = try await school.desk.learner(school.person, in: "first-post")
    #expect(again.version.course.title == "Your first post")
    try await school.finish(["say-what-helps/what-helps"], by: learner)
    let newest = try await school.library.newest("first-post")
    try await school.desk.enrollments.move(learner.enrollment.id, to: newest)
    let moved = try await school.desk.learner(school.person, in: "first-post")
    #expect(moved.version.course.title == "Your very first post")
    #expect(try await school.desk.standing(of: moved).doneCount == 1)
  }

  @Test func `a broken folder is reported and changes nothing`() async throws {
    let school = try await School()
    let content = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: content) }
    var texts = TinyCourse.texts()
    texts["course.yaml"] = texts["course.yaml"]?.replacing(
      "title: Your first post", with: "titel: x")
    try write(texts, to: content.appending(path: "courses/first-post"))
    try write(TinyCourse.texts(id: "other"), to: content.appending(path: "courses/other"))
    try write(["first-drill/scenario.yaml": ""], to: content.appending(path: "scenarios"))
    let folders = CourseFolders(
      content: content, library: school.library, logger: Logger(label: "test"))
    try await folders.publish(now: school.time.now)
    let reports = folders.reports
    #expect(reports.map(\.folder) == ["first-post", "other"])
    #expect(reports.map(\.isSound) == [false, true])
    #expect(reports.first?.faults.first?.description.contains("course.yaml") == true)
    #expect(try await school.library.newest("first-post").number == 1)
    #expect(try await school.library.newest("other").course.title == "Your first post")
    let media = try await school.library.store.media(
      "first-post.svg", of: try await school.library.newest("other").id)
    #expect(media.type == "image/svg+xml")
  }

  private func write(_ texts: [String: String], to folder: URL) throws {
    for (path, text) in texts {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }
}
