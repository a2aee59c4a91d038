import CourseFormat
import Foundation
import Kernel
import Storage
import Synchronization
import TestSupport
import Testing
import Web

@testable import Curriculum

/// An agency of four with a course that can be assigned, on a real database.
struct AssignmentOffice {
  let database: any Database
  let time = TestClock()
  let desk: AssignmentDesk
  let enrollments: EnrollmentStore
  let staff = Staff()
  let trainer = SignedInPerson(id: "tess", name: "Tess Trainer", roles: [.trainer])

  /// People who can be moved and deactivated in the middle of a test.
  final class Staff: Sendable {
    private let people = Mutex<[TrainingPerson]>([
      person("ann", unit: "Patrol", rank: "Officer"),
      person("bo", unit: "Patrol", rank: "Sergeant"),
      person("cy", unit: "Traffic", rank: "Officer"),
      person("sam", unit: "Command", rank: "Captain"),
    ])

    var all: [TrainingPerson] { people.withLock { $0 } }

    func change(_ id: String, _ change: (inout TrainingPerson) -> Void) {
      people.withLock { people in
        for index in people.indices where people[index].id == id { change(&people[index]) }
      }
    }

    private static func person(_ id: String, unit: String, rank: String) -> TrainingPerson {
      TrainingPerson(
        id: id, name: id.capitalized, email: "\(id)@fairhaven.example", unit: unit, rank: rank,
        roles: ["officer"], supervisor: id == "sam" ? nil : "sam")
    }
  }

  init() async throws {
    database = try await makeTestDatabase(
      CurriculumSchema.migrations + AssignmentSchema.migrations)
    let (time, staff) = (time, staff)
    let library = CourseLibrary(store: CourseVersionStore(database: database))
    enrollments = EnrollmentStore(database: database)
    desk = AssignmentDesk(
      store: AssignmentStore(database: database), leaves: LeaveStore(database: database),
      notices: NoticeStore(database: database), people: TrainingPeople { staff.all },
      library: library, clock: { time.now })
    _ = try await library.store.publish(
      try School.course(), media: [], by: "Test", now: time.now)
  }

  /// Assigns the course to a unit within thirty days.
  func assign(_ change: (inout NewAssignment) -> Void = { $0.units = ["Patrol"] }) async throws
    -> Assignment
  {
    var new = NewAssignment(course: "first-post")
    new.dueDays = "30"
    change(&new)
    return try await desk.assign(new, by: trainer)
  }

  /// Somebody completes the course now.
  func complete(_ person: String, again: Bool = false) async throws {
    let version = try await desk.library.newest("first-post")
    let enrollment = try await enrollments.enroll(
      person, in: version, again: again, now: time.now)
    try await database.write { [now = time.now] in
      try $0.execute(
        "UPDATE course_enrollment SET completed_at = \(now) WHERE id = \(enrollment.id)")
    }
  }

  func states(of assignment: Assignment) async throws -> [String: AssignedTerm.State] {
    try await desk.store.settle()
    let terms = try await desk.store.terms(of: assignment.id)
    return Dictionary(uniqueKeysWithValues: terms.map { ($0.person, $0.state(at: time.now)) })
  }
}
