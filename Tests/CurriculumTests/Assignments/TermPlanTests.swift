import CourseFormat
import Kernel
import Testing

@testable import Curriculum

struct TermPlanTests {
  private static let now = 1_800_000_000_000
  private static let day = TrainingTime.day

  private static func assignment(months: Int? = nil, _ parts: Set<Audience.Part>) -> Assignment {
    Assignment(
      id: "a", course: "c", courseTitle: "Course", path: nil, audience: Audience(parts),
      due: .within(days: 30), validMonths: months, note: "", author: "t", authorName: "Tess",
      createdAt: now)
  }

  private static func person(_ id: String, unit: String = "Patrol", active: Bool = true)
    -> TrainingPerson
  {
    TrainingPerson(
      id: id, name: id, email: "\(id)@a.example", unit: unit, isActive: active)
  }

  @Test func `who belongs to those concerned is assigned, others are not`() {
    let plan = TermPlan(assignment: Self.assignment([.unit("Patrol"), .person("z")]))
    let people = [
      Self.person("a"), Self.person("b", unit: "Traffic"), Self.person("z", unit: ""),
      Self.person("gone", active: false),
    ]
    let changes = plan.changes(for: people, latest: [], now: Self.now)
    #expect(changes.added.map(\.person) == ["a", "z"])
    #expect(changes.added.allSatisfy { $0.dueAt == Self.now + 30 * Self.day })
  }

  @Test func `who leaves the unit is released, who comes back goes on`() throws {
    let plan = TermPlan(assignment: Self.assignment([.unit("Patrol")]))
    let term = try #require(
      plan.changes(for: [Self.person("a")], latest: [], now: Self.now).added.first)
    let left = plan.changes(for: [Self.person("a", unit: "Traffic")], latest: [term], now: Self.now)
    #expect(left.released == [term] && left.added.isEmpty)
    var released = term
    released.releasedAt = Self.now
    let back = plan.changes(for: [Self.person("a")], latest: [released], now: Self.now)
    #expect(back.resumed == [released] && back.added.isEmpty)
  }

  @Test func `who was done before leaving keeps it`() throws {
    let plan = TermPlan(assignment: Self.assignment([.unit("Patrol")]))
    var term = try #require(
      plan.changes(for: [Self.person("a")], latest: [], now: Self.now).added.first)
    term.doneAt = Self.now
    #expect(plan.changes(for: [], latest: [term], now: Self.now) == TermPlan.Changes())
  }

  @Test func `a renewal begins sixty days before the completion runs out, once`() throws {
    let plan = TermPlan(assignment: Self.assignment(months: 12, [.everybody]))
    var term = try #require(
      plan.changes(for: [Self.person("a")], latest: [], now: Self.now).added.first)
    term.doneAt = Self.now
    let runsOut = TrainingTime.adding(months: 12, to: Self.now)
    let before = runsOut - TermPlan.renewalWindow - 1
    #expect(plan.changes(for: [Self.person("a")], latest: [term], now: before).added.isEmpty)
    let next = plan.changes(for: [Self.person("a")], latest: [term], now: before + 1).added
    #expect(next.map(\.number) == [2] && next.first?.dueAt == runsOut)
    #expect(plan.changes(for: [Self.person("a")], latest: next, now: runsOut).added.isEmpty)
  }

  @Test func `a completion from before counts as long as it holds`() throws {
    let once = TermPlan(assignment: Self.assignment([.everybody]))
    let yearly = TermPlan(assignment: Self.assignment(months: 12, [.everybody]))
    let people = [Self.person("a")]
    #expect(once.changes(for: people, latest: [], now: Self.now).added.first?.countsFrom == 0)
    #expect(
      yearly.changes(for: people, latest: [], now: Self.now).added.first?.countsFrom
        == TrainingTime.adding(months: -12, to: Self.now))
  }

  @Test func `an ended assignment assigns nobody`() {
    var ended = Self.assignment([.everybody])
    ended.endedAt = Self.now
    let changes = TermPlan(assignment: ended).changes(
      for: [Self.person("a")], latest: [], now: Self.now)
    #expect(changes == TermPlan.Changes())
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-12-15", 24, "2028-12-15"), ("2026-03-31", -1, "2026-02-28"),
  ])
  func `months are counted as calendars do`(from: String, months: Int, to: String) throws {
    let start = try #require(CalendarDay(from)).startOfDay
    let end = TrainingTime.day(of: TrainingTime.adding(months: months, to: start))
    #expect(end?.description == to)
  }

  @Test func `leave puts off what is due in it or after it, by its days`() throws {
    let first = try #require(CalendarDay("2027-02-01"))
    let last = try #require(CalendarDay("2027-02-10"))
    let leave = Leave(id: "l", person: "a", first: first, last: last, note: "", by: "t", at: 0)
    let week = 7 * Self.day
    #expect(
      leave.puttingOff(from: leave.start - week, due: leave.start + Self.day) == 10 * Self.day)
    #expect(leave.puttingOff(from: leave.start - week, due: leave.end + week) == 10 * Self.day)
    #expect(leave.puttingOff(from: leave.start - week, due: leave.start - 1) == 0)
    #expect(leave.puttingOff(from: leave.end, due: leave.end + week) == 0)
    #expect(
      leave.puttingOff(from: leave.start + 4 * Self.day, due: leave.end + week) == 6 * Self.day)
  }
}
