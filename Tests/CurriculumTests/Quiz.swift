import CourseFormat
import Kernel
import Learning
import Testing

@testable import Curriculum

/// A sitting of an item's test at the school.
struct Quiz {
  let school: School
  let learner: Learner
  let item: ItemReference
  private(set) var attempt: Attempt.ID = ""

  init(_ school: School, _ item: String = "say-what-helps/quiz") async throws {
    self.school = school
    self.item = try #require(ItemReference(item))
    learner = try await school.learner()
    attempt = try await begin()
  }

  func begin() async throws -> Attempt.ID {
    let standing = try await school.desk.standing(of: learner)
    return try await school.attempts.begin(try #require(standing.step(item)), by: learner)
  }

  func kept() async throws -> Attempt {
    try await school.attempts.store.attempt(attempt, of: "mona")
  }

  /// Answers the question at a place, from 0.
  func answer(_ place: Int, isRight: Bool, key: String, as person: String = "mona") async throws {
    let entry = try await kept().form.entries[place]
    let family = try #require(learner.version.course.family(entry.question))
    let question = family[entry.variant]
    let given = try #require(question.example(isRight: isRight))
    try await school.attempts.store.save(
      SavedAnswer(
        question: entry.question, variant: entry.variant, objective: family.objective,
        given: given, credit: question.graded(given).credit, key: key, at: school.time.now),
      to: attempt, of: person)
  }

  func submit() async throws {
    try await school.attempts.submit(
      try await school.attempts.sitting(attempt, of: school.person))
  }
}
