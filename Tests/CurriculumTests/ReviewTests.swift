import CourseFormat
import Kernel
import Learning
import Testing

@testable import Curriculum

struct ReviewTests {
  @Test func `what was asked comes back after a day in its other variant`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    for place in 0..<3 { try await quiz.answer(place, isRight: true, key: "key-\(place)") }
    try await quiz.submit()
    #expect(try await due(school) == 0)
    school.time.move(by: School.day)
    #expect(try await due(school) == 3)
    let cards = try await school.attempts.cards.cards(of: "mona", in: "first-post")
    let form = QuizForm(
      due: cards, in: quiz.learner.version.course, at: school.time.now, by: .usual, seed: 1)
    #expect(!form.entries.isEmpty)
    #expect(form.entries.allSatisfy { $0.variant == .b })
  }

  @Test func `a question of the test before the course does not come back`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    let id = try await school.attempts.begin(.before, by: learner)
    try await school.attempts.submit(
      try await school.attempts.sitting(id, of: school.person))
    school.time.move(by: 2 * School.day)
    #expect(try await due(school) == 0)
  }

  @Test func `the test after the course asks what was asked before it, otherwise worded`()
    async throws
  {
    let school = try await School()
    let learner = try await school.learner()
    let before = try await sitting(.before, school, learner)
    try await school.attempts.submit(before)
    let after = try await sitting(.after, school, learner)
    #expect(
      after.attempt.form.entries.map(\.question) == before.attempt.form.entries.map(\.question))
    #expect(after.attempt.form.entries.allSatisfy { $0.variant == .b })
  }

  @Test func `placement skips lessons and leaves what has to be shown or signed`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    let open = try await sitting(.placement, school, learner)
    for asked in open.questions {
      let given = try #require(asked.question.example(isRight: true))
      try await school.attempts.store.save(
        SavedAnswer(
          question: asked.entry.question, variant: asked.entry.variant,
          objective: asked.family.objective, given: given, credit: 1, key: "place-\(asked.place)",
          at: school.time.now), to: open.attempt.id, of: "mona")
    }
    try await school.attempts.submit(
      try await school.attempts.sitting(open.attempt.id, of: school.person))
    let standing = try await school.desk.standing(of: learner)
    let skipped = standing.steps.filter { $0.progress?.state == .skipped }.map(\.item.id.rawValue)
    #expect(skipped.contains("what-helps") && skipped.contains("names"))
    #expect(!skipped.contains("own-accounts") && !skipped.contains("holding-statement"))
  }

  @Test func `what is known fades with time, and an answer brings it back`() async throws {
    let school = try await School()
    let quiz = try await Quiz(school)
    for place in 0..<3 { try await quiz.answer(place, isRight: true, key: "key-\(place)") }
    try await quiz.submit()
    let evidence = try await school.attempts.cards.evidence(of: "mona", in: "first-post")
    let all = ObjectiveMastery.all(in: quiz.learner.version.course, evidence, by: .usual)
    let mastery = try #require(all.first).mastery
    #expect(mastery.band(at: school.time.now) == .solid)
    #expect(mastery.band(at: school.time.now + 30 * School.day) == .weak)
  }

  private func due(_ school: School) async throws -> Int {
    try await school.attempts.cards.due(for: "mona", at: school.time.now)
      .reduce(0) { $0 + $1.count }
  }

  private func sitting(
    _ purpose: Attempt.Purpose, _ school: School, _ learner: Learner
  ) async throws -> Sitting {
    try await school.attempts.sitting(
      try await school.attempts.begin(purpose, by: learner), of: school.person)
  }
}
