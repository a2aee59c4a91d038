import CourseFormat
import Kernel
import Learning
import Storage
import Testing
import Web

@testable import Curriculum

struct AttemptTests {
  @Test func `a sitting goes on where it was left, on whatever device`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    #expect(try await quiz.begin() == quiz.attempt)
  }

  @Test func `the same key twice is one answer, and a later key replaces the answer`() async throws
  {
    let school = try await School()
    let quiz = try await Quiz(school)
    try await quiz.answer(0, isRight: false, key: "phone-1")
    try await quiz.answer(0, isRight: true, key: "laptop-1")
    try await quiz.answer(0, isRight: false, key: "phone-1")
    #expect(try await school.count("course_answer") == 2)
    let answers = try await school.attempts.store.answers(of: quiz.attempt)
    #expect(answers.values.map(\.credit) == [1])
  }

  @Test func `nobody answers in somebody else's sitting`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    await #expect(throws: AttemptError.noSuchAttempt) {
      try await quiz.answer(0, isRight: true, key: "stranger-1", as: "noah")
    }
  }

  @Test func `what is handed in stands`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    for place in 0..<3 { try await quiz.answer(place, isRight: true, key: "key-\(place)") }
    try await quiz.submit()
    await #expect(throws: AttemptError.handedIn) {
      try await quiz.answer(0, isRight: false, key: "too-late")
    }
    let attempt = try await quiz.kept()
    #expect(attempt.score == 1 && attempt.passed == true)
    #expect(try await school.desk.standing(of: quiz.learner).doneCount == 1)
  }

  @Test func `a question that must be right fails the quiz whatever the rest`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    let entries = try await quiz.kept().form.entries
    for (place, entry) in entries.enumerated() {
      try await quiz.answer(
        place, isRight: entry.question.family != "what-first", key: "key-\(place)")
    }
    try await quiz.submit()
    let attempt = try await quiz.kept()
    #expect(attempt.passed == false)
    #expect(try await school.desk.standing(of: quiz.learner).doneCount == 0)
  }

  @Test func `another try asks the same families in their other variants`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    try await quiz.submit()
    let second = try await quiz.begin()
    let first = try await quiz.kept().form
    let again = try await school.attempts.store.attempt(second, of: "mona").form
    #expect(second != quiz.attempt)
    #expect(Set(again.entries.map(\.question)) == Set(first.entries.map(\.question)))
    #expect(again.entries.allSatisfy { $0.variant == .b })
  }

  @Test func `the server's clock ends a timed test with what was saved`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school, "keep-private/quiz")
    try await quiz.answer(0, isRight: true, key: "in-time-1")
    school.time.move(by: 10 * 60_000 + 5_000)
    try await quiz.answer(1, isRight: true, key: "on-the-line")
    school.time.move(by: 10_000)
    await #expect(throws: AttemptError.timeIsUp) {
      try await quiz.answer(2, isRight: true, key: "after-the-end")
    }
    let sitting = try await school.attempts.sitting(quiz.attempt, of: school.person)
    #expect(sitting.attempt.submittedAt == sitting.attempt.endsBy)
    #expect(sitting.attempt.score == 0.5)
  }

  @Test func `a clock that was set back neither ends nor breaks a sitting`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school, "keep-private/quiz")
    school.time.move(by: -School.day)
    try await quiz.answer(0, isRight: true, key: "yesterday-1")
    try await quiz.submit()
    #expect(try await quiz.kept().submittedAt == school.time.now)
  }
}
