import CourseFormat
import Kernel
import Learning
import Storage
import Testing
import Web

@testable import Curriculum

/// What cannot be used any more is kept with the reason.
struct SyncConflictTests {
  @Test func `what comes after the hand-in is set aside`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let entry = try await device.answer(quiz.attempt, key: "key-0001", number: 1)
    try await quiz.submit()
    let result = try #require(try await device.send(entry).first)
    #expect(result.state == .setAside)
    #expect(result.message == DeviceError.handedInElsewhere.message)
    #expect(try await school.count("course_answer") == 0)
  }

  @Test func `answers to a version that the learner left are set aside`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let entry = try await device.answer(quiz.attempt, key: "key-0001", number: 1)
    var next = try School.course()
    next.title = "Your first post, anew"
    let version = try #require(try await school.publish(next))
    try await school.desk.enrollments.move(quiz.learner.enrollment.id, to: version)
    let result = try #require(try await device.send(entry).first)
    #expect(result.message == DeviceError.newVersion.message)
    // A step that the new version has as well counts there.
    let lesson = DeviceEntry(
      key: "lesson-01", number: 2,
      path: "/courses/first-post/modules/say-what-helps/what-helps/done",
      fields: "")
    #expect(try await device.states(lesson) == [.kept])
  }

  @Test func `a timed test is not taken without a connection`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school, "keep-private/quiz")
    let device = Device(school)
    let entry = try await device.answer(quiz.attempt, key: "key-0001", number: 1)
    #expect(try await device.send(entry).first?.message == DeviceError.timed.message)
  }

  @Test func `a lesson is done once, and its time is not made up`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    let device = Device(school)
    let path = "/courses/first-post/modules/say-what-helps/what-helps/done"
    let first = DeviceEntry(key: "lesson-01", number: 1, path: path, fields: "", at: 5)
    let second = DeviceEntry(key: "lesson-02", number: 2, path: path, fields: "")
    #expect(try await device.states(first, second) == [.kept, .kept])
    let standing = try await school.desk.standing(of: learner)
    #expect(standing.doneCount == 1 && standing.seconds == 0)
    #expect(try await school.count("course_learning_log") == 1)
  }

  @Test func `what is still closed is set aside with what comes first`() async throws {
    let school = try await School()
    _ = try await school.learner()
    let device = Device(school)
    let entry = DeviceEntry(
      key: "lesson-01", number: 1, path: "/courses/first-post/modules/keep-private/names/done",
      fields: "")
    let result = try #require(try await device.send(entry).first)
    #expect(result.state == .setAside && result.message?.contains("Say what helps") == true)
  }

  @Test func `a reflection is kept once, and one too short keeps its words`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    try await school.finish(["say-what-helps/holding-statement"], by: learner)
    let device = Device(school)
    let path = "/courses/first-post/modules/say-what-helps/last-time/reflection"
    let words = Array(repeating: "word", count: 20).joined(separator: "+")
    let short = DeviceEntry(key: "words-001", number: 1, path: path, fields: "text=Too+short")
    let long = DeviceEntry(key: "words-002", number: 2, path: path, fields: "text=\(words)")
    #expect(try await device.states(short, long, long) == [.setAside, .kept, .kept])
    #expect(try await school.count("course_text") == 1)
    #expect(
      try await device.desk.store.setAside(of: "mona").map(\.fields) == ["text=Too+short"])
  }

  @Test(arguments: [
    "/attempts/nobody/answers", "/attempts/../submission", "/courses/x/modules/y/z/done",
    "/courses/first-post/modules/say-what-helps/quiz/done", "/people", "", "///", "%",
    "/courses/first-post/modules/say-what-helps/holding-statement/draft",
  ])
  func `a hostile address changes nothing and is kept with a reason`(path: String) async throws {
    let school = try await School()
    _ = try await school.learner()
    let device = Device(school)
    let entry = DeviceEntry(key: "hostile-1", number: 1, path: path, fields: "question=99&%=%")
    #expect(try await device.states(entry) == [.setAside])
    #expect(try await school.count("course_item_progress") == 0)
    #expect(try await school.count("course_answer") == 0)
  }

  @Test func `nobody's device answers in somebody else's test`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let entry = try await device.answer(quiz.attempt, key: "key-0001", number: 1)
    let stranger = SignedInPerson(id: "noah", name: "Noah Park", roles: [.officer])
    let result = try await device.desk.take([entry], from: "phone-of-noah", by: stranger)
    #expect(result.map(\.state) == [.setAside])
    #expect(try await school.count("course_answer") == 0)
    // The same key is the stranger's own, and takes nothing from its owner.
    #expect(try await device.states(entry) == [.kept])
  }
}
