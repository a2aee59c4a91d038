import Accounts
import CourseFormat
import Curriculum
import Kernel
import Web

/// Where the demonstration agency's people serve, and what training they owe.
struct DemonstrationTraining: Sendable {
  let parts: Parts

  private static let service: [(email: String, unit: String, rank: String)] = [
    ("officer@fairhaven.example", "Patrol", "Officer"),
    ("trainer@fairhaven.example", "Training", "Sergeant"),
    ("pio@fairhaven.example", "Public Information", "Sergeant"),
    ("writer@fairhaven.example", "Public Information", "Officer"),
    ("captain@fairhaven.example", "Command", "Captain"),
    ("chief@fairhaven.example", "Command", "Chief"),
  ]

  /// Does nothing when something is assigned already, or when there is no course.
  func prepare() async throws {
    let desk = parts.courses.assignments
    guard try await desk.store.assignments().isEmpty,
      let course = try await parts.courses.library.newest().first?.course
    else { return }
    let captain = try await parts.people.person(withEmail: "captain@fairhaven.example")
    for (email, unit, rank) in Self.service {
      let person = try await parts.people.person(withEmail: email)
      let service = try ServiceRecord(
        typedUnit: unit, typedRank: rank, supervisor: unit == "Command" ? nil : captain.id)
      try await parts.services.transfer(person.id, to: service, by: nil, now: parts.clock())
    }
    let trainer = try await parts.people.person(withEmail: "trainer@fairhaven.example")
    let author = SignedInPerson(
      id: trainer.id.rawValue, name: trainer.name, roles: trainer.roles)
    for new in Self.assignments(of: course) {
      _ = try await desk.assign(new.assignment, by: author, daysAgo: new.daysAgo)
    }
  }

  /// One that still has time, and one that is overdue, so that both can be seen.
  private static func assignments(of course: Course) -> [(
    assignment: NewAssignment, daysAgo: Int
  )] {
    var whole = NewAssignment(course: course.id)
    whole.units = ["Patrol", "Public Information"]
    whole.dueDays = "60"
    whole.months = "24"
    whole.note = "General order 12-4."
    var supervisors = NewAssignment(course: course.id)
    supervisors.path = course.path("supervisors")?.id
    supervisors.ranks = ["Captain"]
    supervisors.dueDays = "30"
    return [(whole, 12), (supervisors, 34)]
  }
}

extension AssignmentDesk {
  /// The same act on another day.
  fileprivate func assign(
    _ new: NewAssignment, by author: SignedInPerson, daysAgo: Int
  ) async throws -> Assignment {
    let moment = clock() - daysAgo * TrainingTime.day
    return try await AssignmentDesk(
      store: store, leaves: leaves, notices: notices, people: people, library: library,
      clock: { moment }
    ).assign(new, by: author)
  }
}
