import CourseFormat
import Curriculum
import Kernel
import Storage
import Testing
import Web

struct CourseProgressTests {
  @Test func `nobody enrolls twice`() async throws {
    let school = try await School()
    let first = try await school.learner()
    let second = try await school.learner()
    #expect(first.enrollment.id == second.enrollment.id)
    #expect(try await school.count("course_enrollment") == 1)
  }

  @Test func `the next thing is the first one that is open and asked for`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    #expect(try await next(school, learner) == "say-what-helps/what-helps")
    try await school.finish(["say-what-helps/what-helps"], by: learner)
    #expect(try await next(school, learner) == "say-what-helps/practice")
  }

  @Test func `a module waits for the one it requires, optional items aside`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    let names = try #require(ItemReference("keep-private/names"))
    #expect(
      try await school.desk.standing(of: learner).step(names)?.blockedBy == ["Say what helps"])
    try await school.finish(
      ["what-helps", "practice", "quiz", "holding-statement", "last-time"].map {
        "say-what-helps/\($0)"
      }, by: learner)
    #expect(try await school.desk.standing(of: learner).step(names)?.blockedBy == [])
  }

  @Test func `a short path asks for its own items alone`() async throws {
    let school = try await School()
    let learner = try await school.learner(path: "patrol")
    let standing = try await school.desk.standing(of: learner)
    #expect(standing.wantedCount == 3)
    #expect(standing.steps.map(\.item.id) == ["what-helps", "names", "quiz"])
    try await school.finish(["say-what-helps/what-helps"], by: learner)
    #expect(try await next(school, learner) == "keep-private/names")
  }

  @Test func `the last item completes the course once and is logged`() async throws {
    let school = try await School()
    let learner = try await school.learner(path: "patrol")
    let items = ["say-what-helps/what-helps", "keep-private/names", "keep-private/quiz"]
    try await school.finish(items + items, by: learner)
    let enrollment = try await school.desk.enrollments.enrollment(learner.enrollment.id)
    #expect(enrollment.completedAt == school.time.now)
    #expect(try await school.count("course_learning_log WHERE kind = 'course-completed'") == 1)
  }

  @Test func `an unknown path is refused`() async throws {
    let school = try await School()
    await #expect(throws: CourseError.noSuchPath) { try await school.learner(path: "chiefs") }
  }

  private func next(_ school: School, _ learner: Learner) async throws -> String? {
    try await school.desk.standing(of: learner).next?.reference.description
  }
}
