import CourseFormat
import Curriculum
import Foundation
import Kernel
import Learning
import Storage
import Synchronization
import TestSupport
import Testing
import Web

/// A small course with somebody who takes it, on a real database, with a clock that can be moved.
struct School {
  static let day = 24 * 60 * 60 * 1000

  let database: any Database
  let time = TestClock()
  let library: CourseLibrary
  let desk: CourseDesk
  let attempts: AttemptDesk
  let person = SignedInPerson(id: "mona", name: "Mona Reyes", roles: [.officer])

  init() async throws {
    database = try await makeTestDatabase(
      CurriculumSchema.migrations + AssignmentSchema.migrations + OfflineSchema.migrations
        + LastingSchema.migrations + AuthoringSchema.migrations)
    library = CourseLibrary(store: CourseVersionStore(database: database))
    let time = time
    desk = CourseDesk(
      library: library, enrollments: EnrollmentStore(database: database),
      progress: ProgressStore(database: database), clock: { time.now })
    attempts = AttemptDesk(
      courses: desk, store: AttemptStore(database: database),
      cards: ReviewStore(database: database))
    _ = try await publish(try Self.course())
  }

  static func course() throws -> Course { try #require(TinyCourse.course) }

  @discardableResult
  func publish(_ course: Course) async throws -> CourseVersion? {
    try await library.store.publish(course, media: [], by: "Test", now: time.now)
  }

  func learner(path: CoursePath.ID? = nil, person: SignedInPerson? = nil) async throws -> Learner {
    let person = person ?? self.person
    let version = try await library.newest("first-post")
    let enrollment = try await desk.enrollments.enroll(
      person.id, in: version, path: path, now: time.now)
    return Learner(person: person, enrollment: enrollment, version: version)
  }

  func finish(_ items: [String], by learner: Learner) async throws {
    for item in items {
      try await desk.progress.finish(
        try #require(ItemReference(item)), in: learner, now: time.now)
    }
  }

  func count(_ table: SQL) async throws -> Int {
    try await database.read { try $0.row("SELECT COUNT(*) AS n FROM \(table)")?.integer("n") ?? 0 }
  }
}

/// A wall clock that a test moves.
final class TestClock: Sendable {
  private let moment = Mutex(1_795_000_000_000)

  var now: Int { moment.withLock { $0 } }

  func move(by milliseconds: Int) {
    moment.withLock { $0 += milliseconds }
  }
}
