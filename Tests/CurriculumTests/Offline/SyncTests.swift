import CourseFormat
import Kernel
import Learning
import Storage
import Testing
import Web

@testable import Curriculum

/// What was done without a connection arrives once, whatever happens on the line.
struct SyncTests {
  @Test func `an answer that is sent twice, and twice at once, is one answer`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let entry = try await device.answer(quiz.attempt, key: "key-0001", number: 1)
    async let one = device.states(entry)
    async let other = device.states(entry)
    let both = try await [one, other]
    #expect(both == [[.kept], [.kept]])
    #expect(try await device.states(entry) == [.kept])
    #expect(try await school.count("course_answer") == 1)
    #expect(try await school.count("course_device_entry") == 1)
  }

  @Test func `what arrived before the line broke is not asked for again`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let first = try await device.answer(quiz.attempt, 1, key: "key-0001", number: 1)
    let second = try await device.answer(quiz.attempt, 2, key: "key-0002", number: 2)
    _ = try await device.send(first)
    #expect(try await device.states(first, second) == [.kept, .kept])
    #expect(try await school.count("course_answer") == 2)
  }

  @Test func `an answer that the page sent before the line broke is not a second one`() async throws
  {
    let school = try await School()
    let quiz = try await Quiz(school)
    try await quiz.answer(0, isRight: true, key: "half-sent-1")
    let device = Device(school)
    school.time.move(by: 60_000)
    let entry = try await device.answer(quiz.attempt, key: "half-sent-1", number: 1, since: 0)
    #expect(try await device.states(entry) == [.kept])
    #expect(try await school.count("course_answer") == 1)
  }

  @Test func `within a device the later answer counts, in whatever order they come`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let early = try await device.answer(
      quiz.attempt, isRight: false, key: "key-0001", number: 1)
    let late = try await device.answer(quiz.attempt, isRight: true, key: "key-0002", number: 2)
    #expect(try await device.states(late) == [.kept])
    school.time.move(by: 5_000)
    #expect(try await device.states(early) == [.kept])
    let answers = try await school.attempts.store.answers(of: quiz.attempt)
    #expect(answers.values.map(\.credit) == [1])
    let other = try await School()
    let again = try await Quiz(other)
    let both = Device(other)
    _ = try await both.send(
      try await both.answer(again.attempt, isRight: true, key: "key-0002", number: 2),
      try await both.answer(again.attempt, isRight: false, key: "key-0001", number: 1))
    #expect(
      try await other.attempts.store.answers(of: again.attempt).values.map(\.credit) == [1])
  }

  @Test func `what was answered on another device meanwhile stands, and nothing is lost`()
    async throws
  {
    let school = try await School()
    let quiz = try await Quiz(school)
    let left = school.time.now
    school.time.move(by: 60_000)
    try await quiz.answer(0, isRight: true, key: "phone-0001")
    school.time.move(by: 60_000)
    let device = Device(school)
    let entry = try await device.answer(
      quiz.attempt, isRight: false, key: "key-0001", number: 1, since: left)
    let result = try #require(try await device.send(entry).first)
    #expect(result.state == .setAside)
    #expect(result.message?.contains("another device") == true)
    let answers = try await school.attempts.store.answers(of: quiz.attempt)
    #expect(answers.values.map(\.credit) == [1])
    let apart = try await device.desk.store.setAside(of: "mona")
    #expect(apart.map(\.fields) == [entry.fields])
    // A test with such an answer is not handed in behind the learner's back.
    let handIn = device.handIn(quiz.attempt, key: "hand-in-01", number: 2)
    #expect(try await device.states(handIn) == [.setAside])
    #expect(try await quiz.kept().isOpen)
  }

  @Test func `of two devices without a connection the first to arrive stands`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let phone = Device(school, "phone-of-mona")
    let laptop = Device(school, "laptop-of-mona")
    let left = school.time.now
    school.time.move(by: 60_000)
    let one = try await phone.answer(
      quiz.attempt, isRight: true, key: "phone-01", number: 1, since: left)
    let other = try await laptop.answer(
      quiz.attempt, isRight: false, key: "laptop-1", number: 1, since: left)
    #expect(try await phone.states(one) == [.kept])
    #expect(try await laptop.states(other) == [.setAside])
  }

  @Test func `an answer of this device from before it left gives way to a later one`() async throws
  {
    let school = try await School()
    let quiz = try await Quiz(school)
    let left = school.time.now
    school.time.move(by: 1_000)
    try await quiz.answer(0, isRight: false, key: "with-line-1")
    school.time.move(by: 1_000)
    let device = Device(school)
    let entry = try await device.answer(
      quiz.attempt, isRight: true, key: "key-0001", number: 1, since: left,
      replaces: ["with-line-1"])
    #expect(try await device.states(entry) == [.kept])
    #expect(
      try await school.attempts.store.answers(of: quiz.attempt).values.map(\.credit) == [1])
  }

  @Test(arguments: [0, -1e15, 4e12, nil]) func `a learner's wrong clock decides nothing`(
    clock: Double?
  ) async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let entry = try await device.answer(
      quiz.attempt, key: "key-0001", number: 1, since: Int.max, clock: clock)
    #expect(try await device.states(entry) == [.kept])
    let answer = try #require(
      try await school.attempts.store.answers(of: quiz.attempt).values.first)
    #expect(answer.at == school.time.now)
  }

  @Test func `a hand-in waits for the answers that belong before it`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let device = Device(school)
    let answers = try await [
      device.answer(quiz.attempt, 1, key: "key-0001", number: 1),
      device.answer(quiz.attempt, 2, key: "key-0002", number: 2),
      device.answer(quiz.attempt, 3, key: "key-0003", number: 3),
    ]
    let handIn = device.handIn(
      quiz.attempt, key: "hand-in-01", number: 4, needs: answers.map(\.key))
    #expect(try await device.states(handIn, answers[0]) == [.kept, .wait])
    #expect(try await quiz.kept().isOpen)
    #expect(try await device.states(answers[1], answers[2], handIn) == [.kept, .kept, .kept])
    let attempt = try await quiz.kept()
    #expect(attempt.passed == true && attempt.score == 1)
    #expect(try await school.desk.standing(of: quiz.learner).doneCount == 1)
    #expect(try await device.states(handIn) == [.kept])
    #expect(try await school.count("course_learning_log") == 1)
  }
}
