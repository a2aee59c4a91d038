import CourseFormat
import Foundation
import Kernel
package import Storage
import Web

/// Where attendance is kept, with who entered it and when.
package struct RosterStore: Sendable {
  private let database: any Database
  private let library: CourseLibrary
  private let progress: ProgressStore

  package init(database: any Database, library: CourseLibrary, progress: ProgressStore) {
    self.database = database
    self.library = library
    self.progress = progress
  }

  /// Everybody who takes or took the course by a way that has the classroom part.
  func roster(
    of place: ItemReference, in course: Course.ID, people: [TrainingPerson]
  ) async throws -> Roster {
    let newest = try await library.newest(course)
    guard let item = newest.course.item(place), item.kind == .session else {
      throw RosterError.noSuchSession
    }
    let people = Dictionary(people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let found = try await database.read { transaction in
      (
        try transaction.enrollments(in: course),
        try transaction.attendance(at: place, in: course)
      )
    }
    var lines: [Roster.Line] = []
    for enrollment in found.0 {
      let version = try await library.version(enrollment.version)
      let way = CourseProgress(version.course, path: enrollment.path, progress: [])
      guard let person = people[enrollment.person],
        way.steps.contains(where: { $0.reference == place })
      else { continue }
      let attendance = found.1[enrollment.id]
      guard person.isActive || attendance != nil else { continue }
      lines.append(.init(person: person, enrollment: enrollment, attendance: attendance))
    }
    lines.sort { ($0.person.name, $0.person.id) < ($1.person.name, $1.person.id) }
    return Roster(version: newest, place: place, item: item, lines: lines)
  }

  /// Keeps what changed, all of it or nothing; who was there has done the item.
  func save(
    _ changes: [Roster.Change], at place: ItemReference, by trainer: SignedInPerson, now: Int
  ) async throws {
    var versions: [CourseVersion.ID: CourseVersion] = [:]
    for change in changes {
      let id = change.line.enrollment.version
      versions[id] = try await library.version(id)
    }
    let known = versions
    try await database.write { transaction in
      for change in changes {
        guard let version = known[change.line.enrollment.version] else { continue }
        let person = change.line.person
        let learner = Learner(
          person: SignedInPerson(id: person.id, name: person.name, roles: []),
          enrollment: change.line.enrollment, version: version)
        try transaction.enter(change, at: place, of: learner, by: trainer, now: now)
        if change.minutes > 0 { try progress.completeIfDone(learner, transaction, now: now) }
      }
    }
  }
}

extension Transaction {
  fileprivate func enrollments(in course: Course.ID) throws -> [Enrollment] {
    try rows(
      """
      SELECT * FROM course_enrollment AS e
      WHERE course_id = \(course) AND left_at IS NULL AND round = (
        SELECT MAX(round) FROM course_enrollment AS o
        WHERE o.person_id = e.person_id AND o.course_id = e.course_id)
      """
    ).map(Enrollment.init)
  }

  fileprivate func attendance(
    at place: ItemReference, in course: Course.ID
  ) throws -> [Enrollment.ID: Roster.Attendance] {
    let rows = try rows(
      """
      SELECT enrollment_id, minutes, entered_name, at FROM course_attendance
      WHERE course_id = \(course) AND item = \(place.description) ORDER BY number
      """)
    return try Dictionary(
      rows.map { row in
        (
          Enrollment.ID(try row.text("enrollment_id")),
          Roster.Attendance(
            minutes: try row.integer("minutes"), by: try row.text("entered_name"),
            at: try row.integer("at"))
        )
      }, uniquingKeysWith: { $1 })
  }

  fileprivate func enter(
    _ change: Roster.Change, at place: ItemReference, of learner: Learner,
    by trainer: SignedInPerson, now: Int
  ) throws {
    let enrollment = learner.enrollment.id
    let isCompleted = try exists(
      """
      SELECT 1 AS one FROM course_enrollment
      WHERE id = \(enrollment) AND completed_at IS NOT NULL
      """)
    if change.minutes == 0 && isCompleted { throw RosterError.completed(learner.person.name) }
    let last = try row(
      """
      SELECT COALESCE(MAX(number), 0) AS number FROM course_attendance
      WHERE enrollment_id = \(enrollment) AND item = \(place.description)
      """
    )?.integer("number")
    try execute(
      """
      INSERT INTO course_attendance
        (id, course_id, item, enrollment_id, person_id, person_name, number, minutes, entered_by,
         entered_name, at)
      VALUES
        (\(UUID().uuidString.lowercased()), \(learner.version.course.id), \(place.description),
         \(enrollment), \(learner.person.id), \(learner.person.name), \((last ?? 0) + 1),
         \(change.minutes), \(trainer.id), \(trainer.name), \(now))
      """)
    try mark(place, minutes: change.minutes, of: enrollment, now: now)
    try logAttendance(change.minutes, at: place, of: learner, by: trainer, now: now)
  }

  private func mark(
    _ place: ItemReference, minutes: Int, of enrollment: Enrollment.ID, now: Int
  ) throws {
    let state = minutes > 0 ? "done" : "started"
    let doneAt = minutes > 0 ? now : nil
    try execute(
      """
      INSERT INTO course_item_progress
        (enrollment_id, item, state, seconds, first_at, last_at, done_at)
      VALUES
        (\(enrollment), \(place.description), \(state), \(minutes * 60), \(now), \(now),
         \(optional: doneAt))
      ON CONFLICT (enrollment_id, item) DO UPDATE SET
        state = \(state), seconds = \(minutes * 60), last_at = \(now), done_at = \(optional: doneAt)
      """)
  }

  /// The log only grows: fewer minutes than before are told in words, and add nothing.
  private func logAttendance(
    _ minutes: Int, at place: ItemReference, of learner: Learner, by trainer: SignedInPerson,
    now: Int
  ) throws {
    let logged =
      try row(
        """
        SELECT COALESCE(SUM(seconds), 0) AS seconds FROM course_learning_log
        WHERE enrollment_id = \(learner.enrollment.id) AND item = \(place.description)
        """
      )?.integer("seconds") ?? 0
    let details = try CurriculumJSON.encode(["minutes": "\(minutes)", "entered-by": trainer.name])
    try log(
      minutes > 0 ? "session-attended" : "session-missed", learner, item: place,
      seconds: minutes * 60 - logged, score: nil, details: details, now: now)
  }
}
