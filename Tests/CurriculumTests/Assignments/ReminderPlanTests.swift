import Kernel
import Testing

@testable import Curriculum

struct ReminderPlanTests {
  private static let day = TrainingTime.day
  private static let due = 100 * day

  private static func notices(
    at now: Int, assignedAt: Int = 0, supervisor: String? = "boss",
    _ change: (inout AssignedTerm) -> Void = { _ in }
  ) -> [Notice] {
    let assignment = Assignment(
      id: "a", course: "c", courseTitle: "Course", path: nil, audience: Audience([.everybody]),
      due: .within(days: 100), validMonths: nil, note: "", author: "t", authorName: "Tess",
      createdAt: 0)
    var term = AssignedTerm(
      assignment: "a", person: "p", personName: "Pat", number: 1, countsFrom: 0,
      assignedAt: assignedAt, dueAt: due)
    change(&term)
    let person = TrainingPerson(
      id: "p", name: "Pat", email: "p@a.example", supervisor: supervisor)
    return ReminderPlan(assignment: assignment, term: term, person: person).notices(now: now)
  }

  @Test func `people are told at the start, before the day, and each week of delay`() {
    let told = [0, 50, 87, 96, 98, 100, 101, 106, 108, 115].map { days in
      Self.notices(at: days * Self.day).map { $0.key.split(separator: "/").last.map(String.init) }
    }
    #expect(
      told.map(\.first) == [
        "start", "start", "before-14", "before-14", "before-3", "before-0", "late-0", "late-0",
        "late-1", "late-2",
      ])
  }

  @Test func `the supervisor is told once, after a week`() {
    #expect(Self.notices(at: Self.due + 6 * Self.day).count == 1)
    let late = Self.notices(at: Self.due + 8 * Self.day)
    #expect(late.last?.person == "boss" && late.last?.kind == .report)
    let later = Self.notices(at: Self.due + 30 * Self.day)
    #expect(later.last?.key == late.last?.key)
    #expect(Self.notices(at: Self.due + 8 * Self.day, supervisor: nil).count == 1)
  }

  @Test func `who is done, exempt or released is told nothing`() {
    #expect(Self.notices(at: Self.due + Self.day) { $0.doneAt = 5 }.isEmpty)
    #expect(Self.notices(at: Self.due + Self.day) { $0.releasedAt = 5 }.isEmpty)
    #expect(
      Self.notices(at: Self.due + Self.day) {
        $0.exemption = .init(reason: "Leave", by: "Tess", at: 5)
      }.isEmpty)
  }

  @Test func `who is assigned shortly before the day is told once on that day`() {
    let told = Self.notices(at: 98 * Self.day, assignedAt: 98 * Self.day)
    #expect(told.map(\.kind) == [.assigned])
  }
}
