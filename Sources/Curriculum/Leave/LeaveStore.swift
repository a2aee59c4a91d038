package import CourseFormat
import Foundation
import Kernel
package import Storage

/// Who is away when; what is due in that time is put off by as many days.
package struct LeaveStore: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Enters a leave and puts off every open term of the person that is due in it or later.
  package func add(
    _ person: TrainingPerson, first: CalendarDay?, last: CalendarDay?, note: String,
    by name: String,
    now: Int
  ) async throws {
    guard let first, let last, first <= last else { throw AssignmentError.leaveBackwards }
    guard note.count <= 4_000 else { throw AssignmentError.textTooLong }
    let leave = Leave(
      id: Leave.ID(UUID().uuidString.lowercased()), person: person.id, first: first, last: last,
      note: note, by: name, at: now)
    try await database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO course_leave (id, person_id, first_day, last_day, note, by_name, at)
        VALUES
          (\(leave.id), \(leave.person), \(first.description), \(last.description), \(note),
           \(name), \(now))
        """)
      for term in try transaction.openTerms(of: person.id) {
        let delay = leave.puttingOff(from: max(term.assignedAt, now), due: term.dueAt)
        guard delay > 0 else { continue }
        try transaction.putOff(term, by: delay)
        let days = delay / TrainingTime.day
        try transaction.record(
          AssignmentEvent(
            kind: "put off", details: "by \(days) days, for a leave from \(first) to \(last)"),
          about: term.assignment, person: person.id, by: name, at: now)
      }
    }
  }

  /// Takes a leave back; due dates that it moved stay, so that nobody becomes late by it.
  package func withdraw(_ id: Leave.ID, now: Int) async throws {
    let changed = try await database.write {
      try $0.execute(
        "UPDATE course_leave SET withdrawn_at = \(now) WHERE id = \(id) AND withdrawn_at IS NULL")
    }
    guard changed == 1 else { throw AssignmentError.noSuchLeave }
  }

  /// Leaves that have not ended, those that begin first come first.
  package func current(now: Int) async throws -> [Leave] {
    guard let today = TrainingTime.day(of: now) else { return [] }
    return try await database.read {
      try $0.rows(
        """
        SELECT * FROM course_leave WHERE withdrawn_at IS NULL AND last_day >= \(today.description)
        ORDER BY first_day, id
        """
      ).compactMap(Leave.init)
    }
  }
}

extension Leave {
  fileprivate init?(_ row: Row) throws {
    guard let first = CalendarDay(try row.text("first_day")),
      let last = CalendarDay(try row.text("last_day"))
    else { return nil }
    self.init(
      id: ID(try row.text("id")), person: try row.text("person_id"), first: first, last: last,
      note: try row.text("note"), by: try row.text("by_name"), at: try row.integer("at"))
  }
}

extension Transaction {
  fileprivate func openTerms(of person: String) throws -> [AssignedTerm] {
    try rows(
      """
      SELECT * FROM course_assignment_term
      WHERE person_id = \(person) AND done_at IS NULL AND released_at IS NULL
      """
    ).map(AssignedTerm.init)
  }

  fileprivate func putOff(_ term: AssignedTerm, by delay: Int) throws {
    try execute(
      """
      UPDATE course_assignment_term SET due_at = \(term.dueAt + delay)
      WHERE assignment_id = \(term.assignment) AND person_id = \(term.person)
        AND number = \(term.number)
      """)
  }
}
