import ContentFiles
import CourseFormat
import Kernel
import Testing

@testable import Curriculum

struct ReviewAndPublishTests {
  @Test func `somebody else approves, and then it is a version with its files`() async throws {
    let writers = try await Writers()
    defer { writers.close() }
    try await writers.ship(TinyCourse.texts(id: "shipped-one"))
    try await writers.desk.open("shipped-one", by: writers.wes)
    try await writers.retitle("What helps people", by: writers.wes)
    let version = try await writers.publish()
    #expect(version.number == 2 && version.publisher == "Tara Lin")
    #expect(version.changes.isEmpty == false)
    let source = try await writers.school.library.store.source(
      of: version.id, course: "shipped-one")
    #expect(source == (try await writers.desk.draft("shipped-one").source))
    let kinds = try await writers.desk.store.events(of: "shipped-one").map(\.kind)
    #expect(kinds == [.published, .approved, .submitted, .written, .opened])
  }

  @Test func `nobody approves what they wrote a part of`() async throws {
    let writers = try await Writers()
    defer { writers.close() }
    try await writers.ship(TinyCourse.texts(id: "shipped-one"))
    try await writers.desk.open("shipped-one", by: writers.wes)
    try await writers.retitle("By two", by: writers.tara)
    let revision = try await writers.desk.draft("shipped-one").draft.revision
    try await writers.desk.submit("shipped-one", revision: revision, note: "", by: writers.wes)
    await #expect(throws: AuthoringError.ownWork(["Ravi Shah"])) {
      try await writers.desk.approve(
        "shipped-one", revision: revision, note: "", by: writers.tara)
    }
    // Opening the program's course wrote nothing of it.
    try await writers.desk.approve("shipped-one", revision: revision, note: "", by: writers.wes)
  }

  @Test func `a saving ends the review, and what was approved is what is published`() async throws {
    let writers = try await Writers()
    defer { writers.close() }
    try await writers.ship(TinyCourse.texts(id: "shipped-one"))
    try await writers.desk.open("shipped-one", by: writers.wes)
    try await writers.retitle("First", by: writers.wes)
    let seen = try await writers.desk.draft("shipped-one").draft.revision
    try await writers.desk.submit("shipped-one", revision: seen, note: "", by: writers.wes)
    try await writers.retitle("Second", by: writers.wes)
    #expect(try await writers.desk.draft("shipped-one").draft.state == .writing)
    await #expect(throws: AuthoringError.newerDraft) {
      try await writers.desk.approve("shipped-one", revision: seen, note: "", by: writers.tara)
    }
    await #expect(throws: AuthoringError.newerDraft) {
      _ = try await writers.desk.publish(
        "shipped-one", revision: seen, waiver: "x", by: writers.tara)
    }
  }

  @Test func `faults refuse, warnings need a reason`() async throws {
    let writers = try await Writers()
    defer { writers.close() }
    try await writers.ship(TinyCourse.texts(id: "shipped-one"))
    try await writers.desk.open("shipped-one", by: writers.wes)
    try await writers.retitle("Fine", by: writers.wes)
    let revision = try await writers.desk.draft("shipped-one").draft.revision
    try await writers.desk.submit("shipped-one", revision: revision, note: "", by: writers.wes)
    try await writers.desk.approve("shipped-one", revision: revision, note: "", by: writers.tara)
    let warnings = try await writers.desk.draft("shipped-one").warnings.count
    #expect(warnings > 0)
    await #expect(throws: AuthoringError.warnings(warnings)) {
      _ = try await writers.desk.publish(
        "shipped-one", revision: revision, waiver: "", by: writers.tara)
    }
    try await writers.retitle("", by: writers.wes)
    let broken = try await writers.desk.draft("shipped-one")
    #expect(broken.faults.contains { $0.file == Writers.lessonPath })
    await #expect(throws: AuthoringError.faults(broken.faults.count)) {
      try await writers.desk.submit(
        "shipped-one", revision: broken.draft.revision, note: "", by: writers.wes)
    }
  }

  @Test func `who is in the middle of the course stays on their version`() async throws {
    let writers = try await Writers()
    defer { writers.close() }
    try await writers.ship(TinyCourse.texts(id: "shipped-one"))
    let first = try await writers.school.library.newest("shipped-one")
    let enrollment = try await writers.school.desk.enrollments.enroll(
      "mona", in: first, path: nil, now: writers.school.time.now)
    try await writers.desk.open("shipped-one", by: writers.wes)
    try await writers.retitle("Another title", by: writers.wes)
    try await writers.publish()
    let learner = try await writers.school.desk.learner(writers.school.person, in: "shipped-one")
    #expect(learner.enrollment.id == enrollment.id && learner.version.id == first.id)
  }
}
