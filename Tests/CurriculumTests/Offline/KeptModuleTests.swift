import CourseFormat
import Kernel
import Learning
import Storage
import Testing
import Web

@testable import Curriculum

struct KeptModuleTests {
  @Test func `a module is kept with its lessons, and with the tests that have no limit`()
    async throws
  {
    let school = try await School()
    let learner = try await school.learner()
    let kept = try await KeepRoutes(desk: school.attempts).module("say-what-helps", for: learner)
    let module = "/courses/first-post/modules/say-what-helps"
    let pages = Set(kept.pages.map(\.at))
    #expect(
      pages.isSuperset(of: [
        module, "\(module)/what-helps", "\(module)/practice", "\(module)/quiz",
        "\(module)/last-time",
      ]))
    #expect(!pages.contains("\(module)/holding-statement"))
    #expect(kept.deeds["\(module)/what-helps/done"] == "\(module)/practice")
    let quiz = try #require(kept.starts["\(module)/quiz/start"])
    #expect(quiz.hasSuffix("?question=1") && pages.contains(quiz))
    // Three questions, the page to hand in, and the address without a number.
    let attempt = String(quiz.dropLast("?question=1".count))
    #expect(pages.filter { $0.hasPrefix(attempt) }.count == 5)
    #expect(kept.deeds["\(attempt)/answers"] == "\(attempt)?question=")
    #expect(kept.owner == DeviceOwner.tag(of: "mona"))
    // Keeping draws each test once, and reading a copy is not reading.
    let again = try await KeepRoutes(desk: school.attempts).module("say-what-helps", for: learner)
    #expect(again.starts == kept.starts)
    #expect(try await school.count("course_item_progress") == 0)
  }

  @Test func `a timed quiz and a module that is closed are not kept`() async throws {
    let school = try await School()
    let learner = try await school.learner()
    let routes = KeepRoutes(desk: school.attempts)
    await #expect(throws: CourseError.notYet(["Say what helps"])) {
      try await routes.module("keep-private", for: learner)
    }
    try await school.finish(
      [
        "say-what-helps/what-helps", "say-what-helps/practice", "say-what-helps/quiz",
        "say-what-helps/holding-statement", "say-what-helps/last-time",
      ], by: learner)
    let kept = try await routes.module("keep-private", for: learner)
    #expect(kept.starts.isEmpty)
    #expect(kept.pages.map(\.at).contains("/courses/first-post/modules/keep-private/names"))
    #expect(!kept.pages.contains { $0.at.hasSuffix("/quiz") || $0.at.hasSuffix("/own-accounts") })
    #expect(try await school.count("course_attempt") == 0)
  }
}
