import CourseFormat
import Kernel
import Storage
import Testing
import Web

@testable import Curriculum

struct RosterTests {
  @Test func `who attended has done the part, with who entered it and when`() async throws {
    let (school, place) = try await Self.school()
    let ana = try await school.learner("Ana", path: nil)
    let roster = try await roster(school, place)
    #expect(roster.sentence == "0 of 1 attended; 1 not entered yet.")
    let form = FormData(urlEncoded: "present=ana&minutes-ana=50")
    try await school.rosters.save(
      try roster.changes(form), at: place, by: school.trainer, now: school.time.now)
    let after = try await self.roster(school, place)
    #expect(after.lines.first?.attendance?.minutes == 50)
    #expect(after.lines.first?.attendance?.by == "Ravi Okafor")
    let progress = try await school.desk.progress.progress(of: ana.enrollment.id)
    #expect(progress.first { $0.item == place }?.state == .done)
    #expect(try after.changes(form).isEmpty)
  }

  @Test func `a correction adds to the record, and the log never shrinks`() async throws {
    let (school, place) = try await Self.school()
    _ = try await school.learner("Ana", path: nil)
    for minutes in [50, 30, 60] {
      let roster = try await roster(school, place)
      try await school.rosters.save(
        try roster.changes(FormData(urlEncoded: "present=ana&minutes-ana=\(minutes)")),
        at: place, by: school.trainer, now: school.time.now)
    }
    let roster = try await roster(school, place)
    try await school.rosters.save(
      try roster.changes(FormData(urlEncoded: "minutes-ana=60")), at: place,
      by: school.trainer, now: school.time.now)
    #expect(try await self.roster(school, place).lines.first?.attendance?.minutes == 0)
    let sums = try await school.database.read {
      (
        try $0.row("SELECT COUNT(*) AS n FROM course_attendance")?.integer("n"),
        try $0.row("SELECT SUM(seconds) AS n FROM course_learning_log")?.integer("n")
      )
    }
    #expect(sums.0 == 4 && sums.1 == 3600)
  }

  @Test(arguments: ["0", "-5", "721", "", "4.5", "abc", "99999999999999999999"])
  func `minutes that make no sense are named, and nothing is kept`(minutes: String) async throws {
    let (school, place) = try await Self.school()
    for name in ["Ana", "Ben"] { _ = try await school.learner(name, path: nil) }
    let roster = try await roster(school, place)
    let form = FormData(
      urlEncoded: "present=ana&present=ben&minutes-ana=45&minutes-ben=\(minutes)")
    #expect(throws: RosterError.minutes(["Ben"])) { try roster.changes(form) }
    #expect(throws: RosterError.notOnRoster) {
      try roster.changes(FormData(urlEncoded: "present=mallory&minutes-mallory=4"))
    }
  }

  @Test func `attendance that completed a course stays`() async throws {
    let (school, place) = try await Self.school(onlySession: true)
    _ = try await school.learner("Ana", path: nil)
    let fresh = try await roster(school, place)
    try await school.rosters.save(
      try fresh.changes(FormData(urlEncoded: "present=ana&minutes-ana=45")), at: place,
      by: school.trainer, now: school.time.now)
    #expect(try await school.certificates.certificates(of: "ana").count == 1)
    let roster = try await roster(school, place)
    let changes = try roster.changes(FormData(urlEncoded: ""))
    await #expect(throws: RosterError.completed("Ana")) {
      try await school.rosters.save(changes, at: place, by: school.trainer, now: 1)
    }
    #expect(try await self.roster(school, place).lines.first?.attendance?.minutes == 45)
  }

  @Test func `what is no classroom part has no roster`() async throws {
    let (school, _) = try await Self.school()
    let lesson = ItemReference(module: "say-what-helps", item: "what-helps")
    await #expect(throws: RosterError.noSuchSession) { try await roster(school, lesson) }
  }

  private func roster(_ school: TrainedSchool, _ place: ItemReference) async throws -> Roster {
    try await school.rosters.roster(of: place, in: school.course, people: school.people)
  }

  /// The small course with a classroom part in its first module.
  private static func school(
    onlySession: Bool = false
  ) async throws -> (TrainedSchool, ItemReference) {
    var course = try #require(TinyCourse.course)
    course.modules[0].items.append(
      CourseItem(
        id: "talk", title: "Talk in class", minutes: 45,
        content: .session(LiveSession(about: "What happened here."))))
    if onlySession {
      course.modules = [course.modules[0]]
      course.modules[0].items.removeAll { $0.kind != .session }
      course.paths = []
    }
    return (
      try await TrainedSchool(course), ItemReference(module: "say-what-helps", item: "talk")
    )
  }
}
