import CourseFormat
import Kernel
import Storage
import Testing

@testable import Curriculum

struct AssignmentTests {
  private static let day = TrainingTime.day

  @Test func `a unit is assigned, told, and late after its day`() async throws {
    let office = try await AssignmentOffice()
    let assignment = try await office.assign()
    let first = try await office.states(of: assignment)
    #expect(first == ["ann": .open, "bo": .open])
    let told = try await office.desk.notices.notices(for: "ann")
    #expect(told.map(\.kind) == [.assigned])
    try await office.complete("bo")
    office.time.move(by: 31 * Self.day)
    let later = try await office.states(of: assignment)
    #expect(later == ["ann": .late, "bo": .done])
  }

  @Test func `looking after twice tells nothing twice`() async throws {
    let office = try await AssignmentOffice()
    _ = try await office.assign()
    for _ in 0..<3 { try await office.desk.lookAfter() }
    office.time.move(by: 38 * Self.day)
    for _ in 0..<3 { try await office.desk.lookAfter() }
    let ann = try await office.desk.notices.notices(for: "ann")
    #expect(ann.map(\.kind) == [.late, .assigned])
    let sam = try await office.desk.notices.notices(for: "sam")
    #expect(Set(sam.map { $0.title.prefix(14) }) == ["Ann is overdue", "Bo is overdue:"])
    #expect(sam.count == 2)
  }

  @Test func `who joins the unit later is assigned then, who leaves is released`() async throws {
    let office = try await AssignmentOffice()
    let assignment = try await office.assign()
    office.time.move(by: 10 * Self.day)
    office.staff.change("cy") { $0.unit = "Patrol" }
    office.staff.change("bo") { $0.unit = "Traffic" }
    try await office.desk.lookAfter()
    let terms = try await office.desk.store.terms(of: assignment.id)
    #expect(terms.map(\.person) == ["ann", "bo", "cy"])
    #expect(terms[1].releasedAt != nil)
    #expect(terms[2].dueAt == office.time.now + 30 * Self.day)
  }

  @Test func `a renewal asks for a new completion, and the old one stays done`() async throws {
    let office = try await AssignmentOffice()
    let assignment = try await office.assign {
      $0.units = ["Traffic"]
      $0.months = "12"
    }
    try await office.complete("cy")
    _ = try await office.states(of: assignment)
    office.time.move(by: 320 * Self.day)
    try await office.desk.lookAfter()
    let open = try await office.states(of: assignment)
    #expect(open == ["cy": .open])
    try await office.complete("cy", again: true)
    let done = try await office.states(of: assignment)
    #expect(done == ["cy": .done])
    let rows = try await office.database.read {
      try $0.rows("SELECT done_at FROM course_assignment_term WHERE done_at IS NOT NULL").count
    }
    #expect(rows == 2)
  }

  @Test func `an exemption needs a reason, stands in the record and can be taken back`()
    async throws
  {
    let office = try await AssignmentOffice()
    let assignment = try await office.assign()
    await #expect(throws: AssignmentError.reasonMissing) {
      try await office.desk.store.exempt(
        "ann", from: assignment.id, reason: " \n", by: "Tess", now: 1)
    }
    try await office.desk.store.exempt(
      "ann", from: assignment.id, reason: "Took it at the academy", by: "Tess", now: 1)
    let exempt = try await office.states(of: assignment)
    #expect(exempt["ann"] == .exempt)
    try await office.desk.store.resume("ann", in: assignment.id, by: "Tess", now: 2)
    let events = try await office.desk.store.events(of: assignment.id)
    #expect(
      Set(events.map(\.event.kind)) == ["created", "exempted", "exemption taken back"])
    await #expect(throws: AssignmentError.notAssigned) {
      try await office.desk.store.exempt(
        "nobody", from: assignment.id, reason: "x", by: "Tess", now: 3)
    }
  }

  @Test func `leave puts the due day off and says so in the record`() async throws {
    let office = try await AssignmentOffice()
    let assignment = try await office.assign()
    let before = try await office.desk.store.terms(of: assignment.id)[0].dueAt
    let first = TrainingTime.day(of: office.time.now + 5 * Self.day)
    let last = TrainingTime.day(of: office.time.now + 9 * Self.day)
    try await office.desk.leaves.add(
      office.staff.all[0], first: first, last: last, note: "", by: "Tess", now: office.time.now)
    let after = try await office.desk.store.terms(of: assignment.id)[0].dueAt
    #expect(after - before == 5 * Self.day)
    await #expect(throws: AssignmentError.leaveBackwards) {
      try await office.desk.leaves.add(
        office.staff.all[0], first: last, last: first, note: "", by: "Tess", now: 0)
    }
  }

  @Test func `a deactivated person keeps the record and is not reminded`() async throws {
    let office = try await AssignmentOffice()
    let assignment = try await office.assign()
    try await office.complete("bo")
    office.staff.change("ann") { $0.isActive = false }
    office.staff.change("bo") { $0.isActive = false }
    try await office.desk.lookAfter()
    let states = try await office.states(of: assignment)
    #expect(states == ["ann": .released, "bo": .done])
    let told = try await office.desk.notices.notices(for: "ann")
    #expect(told.count == 1)
  }

  @Test func `an unknown address, nobody, or a past day assigns nobody`() async throws {
    let office = try await AssignmentOffice()
    await #expect(throws: AssignmentError.unknownAddresses(["zoe@fairhaven.example"])) {
      _ = try await office.assign {
        $0.addresses = "Ann <ANN@fairhaven.example>; zoe@fairhaven.example"
      }
    }
    await #expect(throws: AssignmentError.nobodyChosen) { _ = try await office.assign { _ in } }
    await #expect(throws: AssignmentError.nobodyMeant) {
      _ = try await office.assign { $0.units = ["Marine"] }
    }
    await #expect(throws: AssignmentError.dueInThePast) {
      _ = try await office.assign {
        $0.everybody = true
        $0.dueDay = "2020-02-29"
      }
    }
    await #expect(throws: AssignmentError.dueMissing) {
      _ = try await office.assign {
        $0.everybody = true
        $0.dueDay = "2027-02-30"
      }
    }
    let all = try await office.desk.store.assignments()
    #expect(all.isEmpty)
  }

  @Test func `the report counts done, overdue and exempt, by assignment and by unit`()
    async throws
  {
    let office = try await AssignmentOffice()
    let assignment = try await office.assign { $0.everybody = true }
    try await office.complete("bo")
    try await office.desk.store.exempt(
      "sam", from: assignment.id, reason: "Retires", by: "Tess", now: office.time.now)
    office.time.move(by: 40 * Self.day)
    _ = try await office.states(of: assignment)
    let report = ComplianceReport(
      assignments: try await office.desk.store.assignments(),
      counts: try await office.desk.store.counts(now: office.time.now),
      byPerson: try await office.desk.store.countsByPerson(now: office.time.now),
      people: try await office.desk.people.byID())
    #expect(report.total == TermCounts(done: 1, exempt: 1, late: 2, open: 0))
    #expect(report.answer == "1 of 3 assigned trainings are done. 2 of them are overdue.")
    #expect(report.units.map(\.unit) == ["Command", "Patrol", "Traffic"])
    #expect(report.units[1].counts == TermCounts(done: 1, exempt: 0, late: 1, open: 0))
  }

  @Test func `a message reaches each person once and shows who has read it`() async throws {
    let office = try await AssignmentOffice()
    let people = Array(office.staff.all.prefix(2))
    try await office.desk.write(
      "Please finish this week.", title: "", to: people, path: "/", by: office.trainer)
    try await office.desk.notices.markRead(by: "ann", now: 5)
    let sent = try await office.desk.notices.messages()
    #expect(sent.map(\.people) == [2] && sent.map(\.readers) == [1])
    await #expect(throws: AssignmentError.textMissing) {
      try await office.desk.write("  ", title: "x", to: people, path: "/", by: office.trainer)
    }
  }
}
