import CourseFormat
import Kernel
import Testing

@testable import Curriculum

/// An update of the program and the agency's own edition: neither is lost, neither is overwritten.
struct ShippedUpdateTests {
  private static let policy = "modules/keep-private/policies/own-accounts.md"

  @Test func `an update waits for the authors once the agency has its own edition`() async throws {
    let writers = try await Writers()
    defer { writers.close() }
    var texts = TinyCourse.texts(id: "shipped-one")
    try await writers.ship(texts)
    try await writers.desk.open("shipped-one", by: writers.wes)
    try await writers.retitle("In our words", by: writers.wes)
    try await writers.publish()
    texts[Self.policy, default: ""] += "\nA new sentence of the update.\n"
    texts[Writers.lessonPath] = texts[Writers.lessonPath]?
      .replacing("title: What helps people in the first minutes", with: "title: Theirs")
    try await writers.ship(texts)
    #expect(try await writers.school.library.newest("shipped-one").number == 2)
    #expect(writers.folders.reports.first?.isOwnEdition == true)
    let update = try #require(
      writers.desk.update(for: try await writers.desk.draft("shipped-one")))
    #expect(update.easy.map(\.path) == [Self.policy])
    #expect(update.hard.map(\.path) == [Writers.lessonPath])
    try await writers.desk.settle(
      [Self.policy], of: "shipped-one", takesShipped: true, by: writers.wes)
    try await writers.desk.settle(
      [Writers.lessonPath], of: "shipped-one", takesShipped: false, by: writers.wes)
    let settled = try await writers.desk.draft("shipped-one")
    #expect(settled.text(Self.policy)?.contains("new sentence") == true)
    #expect(settled.text(Writers.lessonPath)?.contains("In our words") == true)
    #expect(writers.desk.update(for: settled) == nil)
    // What was decided is not asked again at the next start.
    try await writers.ship(texts)
    #expect(writers.desk.update(for: try await writers.desk.draft("shipped-one")) == nil)
  }

  @Test func `as long as nothing of the agency is published, updates reach learners`() async throws
  {
    let writers = try await Writers()
    defer { writers.close() }
    var texts = TinyCourse.texts(id: "shipped-one")
    try await writers.ship(texts)
    try await writers.desk.open("shipped-one", by: writers.wes)
    try await writers.retitle("Not yet published", by: writers.wes)
    texts[Self.policy, default: ""] += "\nA new sentence of the update.\n"
    try await writers.ship(texts)
    #expect(try await writers.school.library.newest("shipped-one").number == 2)
    let draft = try await writers.desk.draft("shipped-one")
    #expect(draft.text(Writers.lessonPath)?.contains("Not yet published") == true)
    #expect(writers.desk.update(for: draft)?.easy.map(\.path) == [Self.policy])
  }
}
