import CourseFormat
import Kernel
import Testing
import Web

@testable import Curriculum

struct DueTests {
  @Test(arguments: [
    ("2027-03-23", 0, 0), ("2027-03-24", 0, 3), ("2027-05-23", 0, 3), ("2027-05-24", 3, 3),
    ("2026-12-31", 0, 0), ("2030-01-01", 3, 3), ("no day", 0, 0),
  ])
  func `what is overdue, and what is due within 60 days`(
    today: String, overdue: Int, soon: Int
  ) async throws {
    let school = try await School()
    let due = DueSummary([try await school.library.newest("first-post")], today: today)
    #expect(due.lines.count == 3)
    if today != "no day" {
      #expect(due.overdue == overdue && due.count == soon)
    }
  }

  @Test func `the nearest day comes first`() async throws {
    let school = try await School()
    var course = try School.course()
    course.modules[1].reviewBy = try #require(CalendarDay("2026-12-01"))
    try await school.publish(course)
    let due = DueSummary([try await school.library.newest("first-post")], today: "2026-11-23")
    #expect(due.lines.first?.module == "keep-private")
    #expect(due.lines.map(\.isSoon) == [true, false, false])
  }

  @Test func `a lesson that few of thirty finish is named, and none before`() async throws {
    let school = try await School()
    let lesson = try #require(ItemReference("say-what-helps/what-helps"))
    let version = try await school.library.newest("first-post")
    let statistics = DueStatistics(database: school.database)
    for number in 0..<30 {
      let id = "person-\(number)"
      let enrollment = try await school.desk.enrollments.enroll(
        id, in: version, path: nil, now: school.time.now)
      try await school.desk.progress.open(lesson, of: enrollment.id, now: school.time.now)
      guard number < 10 else { continue }
      let person = SignedInPerson(id: id, name: id, roles: [.officer])
      try await school.desk.progress.finish(
        lesson, in: Learner(person: person, enrollment: enrollment, version: version),
        now: school.time.now)
    }
    #expect(try await statistics.left([version], now: school.time.now).isEmpty)
    school.time.move(by: 15 * School.day)
    let left = try await statistics.left([version], now: school.time.now)
    #expect(left.map(\.finished) == [10] && left.first?.opened == 30)
  }

  @Test func `learners read what changed in lessons, and never a question or a model`() throws {
    let old = try School.course()
    var new = old
    new.modules[0].families[0].a.stem = "Another question?"
    for (index, item) in new.modules[0].items.enumerated() {
      switch item.content {
      case .lesson(var lesson):
        lesson.text += "\n\nA new sentence."
        new.modules[0].items[index].content = .lesson(lesson)
      case .draft(var exercise):
        exercise.model = "Another model."
        new.modules[0].items[index].content = .draft(exercise)
      default: continue
      }
    }
    let difference = CourseDifference(from: old, to: new)
    #expect(difference.changes.count == 3)
    let readable = difference.readable(in: [new, old])
    #expect(readable.map { $0.texts.map(\.name) } == [["Text"]])
  }
}
