import CourseFormat
import Kernel
import Markup
import Testing
import Web

@testable import Curriculum

struct GradebookTests {
  @Test func `the answer comes first: who is done and who is stuck`() async throws {
    let school = try await TrainedSchool()
    _ = try await school.complete("Ana")
    let ben = try await school.learner("Ben")
    for _ in 1...3 { try await school.sit(ben, right: 0) }
    _ = try await school.learner("Cy")
    let book = try await school.gradebook()
    #expect(book.sentence == "1 of 3 done; 1 stuck; 1 has done nothing yet.")
    let states = book.lines.map { "\($0.person.name) \($0.state.rawValue)" }
    #expect(states == ["Ana done", "Ben stuck", "Cy enrolled"])
    #expect(book.lines[1].trouble?.words == "3 failed tries")
    #expect(book.lines[1].trouble?.item.hasPrefix("Quiz") ?? false)
  }

  @Test func `two failed tries are not stuck, and a passed one ends it`() async throws {
    let school = try await TrainedSchool()
    let ben = try await school.learner("Ben")
    for _ in 1...2 { try await school.sit(ben, right: 0) }
    #expect(try await school.gradebook().lines.first?.trouble == nil)
    try await school.sit(ben, right: 0)
    #expect(try await school.gradebook().lines.first?.state == .stuck)
    try await school.sit(ben, right: 99)
    #expect(try await school.gradebook().lines.first?.trouble == nil)
  }

  @Test func `fourteen days without progress are stuck, at the next item`() async throws {
    let school = try await TrainedSchool()
    let ana = try await school.learner("Ana")
    try await school.finish(["say-what-helps/what-helps"], by: ana)
    school.time.move(by: 14 * TrainedSchool.day - 1)
    #expect(try await school.gradebook().lines.first?.state == .learning)
    school.time.move(by: 1)
    let line = try #require(try await school.gradebook().lines.first)
    let next = ana.version.course.item(ItemReference(module: "keep-private", item: "names"))
    #expect(line.trouble == .idle(item: next?.title ?? "", days: 14))
    #expect(line.done == 1 && line.wanted == 3)
    let stuck = StuckList(
      ana.version.course,
      try await school.standings.standings(
        in: school.course, people: school.people, now: school.time.now))
    #expect(stuck.sentence.hasPrefix("1 of 1 is stuck; 1 at “"))
  }

  @Test func `an item of another path is not counted as done`() async throws {
    let school = try await TrainedSchool()
    let ana = try await school.learner("Ana")
    try await school.finish(["say-what-helps/practice"], by: ana)
    #expect(try await school.gradebook().lines.first?.done == 0)
  }

  @Test func `unit, standing, words and order come from the address`() async throws {
    let school = try await TrainedSchool()
    for name in ["Ana", "Ben", "Dot"] { _ = try await school.learner(name) }
    try await school.finish(
      ["say-what-helps/what-helps"], by: try await school.learner("Ana"))
    let filter = Gradebook.Filter(
      unit: "Patrol", state: nil, words: nil, order: "progress", page: "7")
    let book = try await school.gradebook(filter)
    #expect(book.lines.map(\.person.name) == ["Ben", "Ana"])
    #expect(book.units == ["Patrol", "Traffic"] && book.page == 1)
    #expect(filter.query(page: 2).text == "?unit=Patrol&order=progress&page=2")
    let hostile = Gradebook.Filter(
      unit: "x&y=1", state: "nobody", words: String(repeating: "a", count: 999), order: "?",
      page: "-3")
    #expect(try await school.gradebook(hostile).lines.isEmpty)
    #expect(hostile.query().text.hasPrefix("?unit=x%26y%3D1&q=aaa"))
  }

  @Test func `five hundred people come by the hundred, within the weight of a page`() throws {
    let course = try #require(TinyCourse.course)
    let lines = (1...500).map { number in
      CourseStanding(
        enrollment: "e",
        person: TrainingPerson(
          id: "0c1f7a52-9f0e-4c38-9a77-\(100_000 + number)", name: "Officer Number \(number)",
          email: "", unit: "Patrol, Central"), version: 1, path: nil, done: 3, wanted: 9,
        minutes: 45, score: 0.8, enrolledAt: 0, lastAt: 0,
        trouble: .failing(item: "What may be said of a suspect", tries: 4))
    }
    let book = Gradebook(course, lines, filter: .init())
    #expect(book.pages == 5 && book.shown.count == 100)
    #expect(GradebookPage(gradebook: book).rendered().utf8.count < 95_000)
    #expect(book.table.rows.count == 500)
  }

  @Test func `the file holds no formula, and everybody of the filter`() async throws {
    let school = try await TrainedSchool()
    _ = try await school.learner("Ana")
    let all = try await school.standings.standings(
      in: school.course,
      people: [TrainingPerson(id: "ana", name: "=1+1", email: "", unit: "+44", rank: "")],
      now: school.time.now)
    let file = Gradebook(try #require(TinyCourse.course), all, filter: .init()).table.csv
    #expect(file.contains("\"'=1+1\",\"'+44\""))
  }
}
