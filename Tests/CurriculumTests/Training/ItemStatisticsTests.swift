import CourseFormat
import Kernel
import Learning
import Storage
import Testing
import Web

@testable import Curriculum

struct ItemStatisticsTests {
  @Test func `each person counts once, with the first try`() async throws {
    let school = try await TrainedSchool()
    let ana = try await school.learner("Ana")
    try await school.sit(ana, right: 0)
    try await school.sit(ana, right: 99)
    let statistics = try await statistics(school)
    #expect(statistics.analysis.takers == 1)
    #expect(statistics.lines.allSatisfy { $0.item.difficulty == 0 && $0.item.flags.isEmpty })
    #expect(statistics.sentence == "No verdict yet: no question has 30 takers.")
  }

  @Test func `from thirty takers on there is a verdict`() async throws {
    let school = try await TrainedSchool()
    for number in 1...30 {
      try await school.sit(try await school.learner("P\(number)"), right: 0)
    }
    let statistics = try await statistics(school)
    let judged = statistics.lines.filter(\.item.hasEnoughTakers)
    #expect(!judged.isEmpty && judged.allSatisfy { $0.item.flags == [.hard] })
    #expect(statistics.table.csv.contains("very hard"))
    #expect(!statistics.sentence.contains("No verdict"))
  }

  @Test func `a question shows which answers were given, and by whom they were right`()
    async throws
  {
    let school = try await TrainedSchool()
    let ana = try await school.learner("Ana")
    let id = try await school.sit(ana, right: 0)
    let entry = try #require(
      try await school.attempts.store.attempt(id, of: "ana").form.entries.first)
    let sittings = try await school.database.read {
      try $0.firstSittings(of: .quizzes, in: ana.version, contents: true)
    }
    let question = try #require(
      try QuestionStatistics(
        ana.version, test: .quizzes, key: QuestionKey(entry), sittings: sittings))
    #expect(question.takers == 1 && question.unanswered == 0)
    #expect(question.answers.contains { $0.count == 1 && !$0.isRight })
    let gone = QuestionKey(QuestionReference(module: "keep-private", family: "gone"), .a)
    let none = try QuestionStatistics(
      ana.version, test: .quizzes, key: gone, sittings: sittings)
    #expect(none == nil)
  }

  @Test(arguments: ["", "a", "a.b", "a.b.c", "a.b.a.b", "..a", "/.x.a", "a/b.c.a"])
  func `an address that names no question is refused`(text: String) {
    #expect(QuestionKey(text) == nil)
  }

  @Test func `a test is found by what an address says`() throws {
    let course = try #require(TinyCourse.course)
    for test in AnalyzedTest.all(of: course) { #expect(AnalyzedTest(test.name) == test) }
    #expect(AnalyzedTest("nonsense") == .quizzes && AnalyzedTest(nil) == .quizzes)
    let quiz = ItemReference(module: "keep-private", item: "quiz")
    #expect(AnalyzedTest.all(of: course).contains(.quiz(quiz)))
  }

  private func statistics(_ school: TrainedSchool) async throws -> ItemStatistics {
    let version = try await school.library.newest(school.course)
    let sittings = try await school.database.read {
      try $0.firstSittings(of: .quizzes, in: version)
    }
    return ItemStatistics(version, test: .quizzes, sittings: sittings)
  }
}
