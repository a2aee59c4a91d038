import CourseFormat
import Foundation
import Kernel
package import Storage

/// Where assignments are kept, and what each person owes by them.
package struct AssignmentStore: Sendable {
  let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  /// Running ones first, the newest of them first.
  package func assignments() async throws -> [Assignment] {
    try await database.read {
      try $0.rows(
        """
        SELECT * FROM course_assignment
        ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, created_at DESC, id
        """
      ).map(Assignment.init)
    }
  }

  package func assignment(_ id: Assignment.ID) async throws -> Assignment {
    try await database.read { try $0.assignment(id) }
  }

  /// Adds the assignment with its first terms, all or none.
  package func add(_ new: Assignment, terms: [AssignedTerm]) async throws {
    let audience = try CurriculumJSON.encode(new.audience)
    let due = try CurriculumJSON.encode(new.due)
    try await database.write { transaction in
      try transaction.execute(
        """
        INSERT INTO course_assignment
          (id, course_id, course_title, path, audience, due, valid_months, note, author_id,
           author_name, created_at)
        VALUES
          (\(new.id), \(new.course), \(new.courseTitle),
           \(new.path?.rawValue ?? Enrollment.wholeCourse), \(audience), \(due),
           \(optional: new.validMonths), \(new.note), \(new.author), \(new.authorName),
           \(new.createdAt))
        """)
      try transaction.record(
        AssignmentEvent(kind: "created", details: "\(new.audience.words), \(new.due.words)"),
        about: new.id, by: new.authorName, at: new.createdAt)
      for term in terms { try transaction.insert(term) }
    }
  }

  package func end(_ id: Assignment.ID, by name: String, now: Int) async throws {
    try await database.write { transaction in
      guard try transaction.assignment(id).isActive else { return }
      try transaction.execute(
        "UPDATE course_assignment SET ended_at = \(now) WHERE id = \(id)")
      try transaction.record(
        AssignmentEvent(kind: "ended", details: ""), about: id, by: name, at: now)
    }
  }

  /// Frees somebody from the term that is open; the reason stays in the record.
  package func exempt(
    _ person: String, from id: Assignment.ID, reason: String, by name: String, now: Int
  ) async throws {
    let reason = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !reason.isEmpty else { throw AssignmentError.reasonMissing }
    guard reason.count <= 4_000 else { throw AssignmentError.textTooLong }
    try await database.write { transaction in
      let term = try transaction.latestTerm(of: person, in: id)
      guard term.doneAt == nil else { throw AssignmentError.alreadyDone }
      try transaction.execute(
        """
        UPDATE course_assignment_term
        SET exempt_reason = \(reason), exempt_by = \(name), exempt_at = \(now)
        WHERE assignment_id = \(id) AND person_id = \(person) AND number = \(term.number)
        """)
      try transaction.record(
        AssignmentEvent(kind: "exempted", details: reason), about: id, person: person, by: name,
        at: now)
    }
  }

  /// Takes an exemption back; the term counts again.
  package func resume(
    _ person: String, in id: Assignment.ID, by name: String, now: Int
  ) async throws {
    try await database.write { transaction in
      let term = try transaction.latestTerm(of: person, in: id)
      guard term.exemption != nil else { return }
      try transaction.execute(
        """
        UPDATE course_assignment_term
        SET exempt_reason = NULL, exempt_by = NULL, exempt_at = NULL
        WHERE assignment_id = \(id) AND person_id = \(person) AND number = \(term.number)
        """)
      try transaction.record(
        AssignmentEvent(kind: "exemption taken back", details: ""), about: id, person: person,
        by: name,
        at: now)
    }
  }
}

extension AssignmentStore {
  /// Marks every term done whose course was completed since it counts.
  ///
  /// A short path is met by that path or by the whole course. Only terms that are not done are
  /// looked at; nothing is written when nothing changed.
  package func settle(person: String? = nil) async throws {
    let met: SQL = """
      FROM course_enrollment AS e
      JOIN course_assignment AS a ON a.id = course_assignment_term.assignment_id
      WHERE e.person_id = course_assignment_term.person_id AND e.course_id = a.course_id
        AND e.completed_at >= course_assignment_term.counts_from
        AND (e.path = 'all' OR e.path = a.path)
      """
    let who: SQL = person.map { "AND person_id = \($0)" } ?? ""
    let open: SQL = "done_at IS NULL AND EXISTS (SELECT 1 \(met)) \(who)"
    let isDue = try await database.read {
      try $0.exists("SELECT 1 FROM course_assignment_term WHERE \(open)")
    }
    guard isDue else { return }
    try await database.write {
      try $0.execute(
        """
        UPDATE course_assignment_term SET done_at = (SELECT MIN(e.completed_at) \(met))
        WHERE \(open)
        """)
    }
  }

  /// Writes what the plan asks for; a term that exists already is left as it is.
  func apply(_ changes: [TermPlan.Changes], now: Int) async throws {
    guard changes.contains(where: { $0 != TermPlan.Changes() }) else { return }
    try await database.write { transaction in
      for change in changes {
        for term in change.added { try transaction.insert(term) }
        for term in change.released { try transaction.release(term, at: now) }
        for term in change.resumed { try transaction.release(term, at: nil) }
      }
    }
  }
}

/// A line of the record of an assignment.
package struct AssignmentEvent: Equatable, Sendable {
  package var kind: String
  package var details: String
}

extension Transaction {
  fileprivate func release(_ term: AssignedTerm, at moment: Int?) throws {
    try execute(
      """
      UPDATE course_assignment_term SET released_at = \(optional: moment)
      WHERE assignment_id = \(term.assignment) AND person_id = \(term.person)
        AND number = \(term.number)
      """)
  }

  fileprivate func insert(_ term: AssignedTerm) throws {
    try execute(
      """
      INSERT INTO course_assignment_term
        (assignment_id, person_id, number, person_name, counts_from, assigned_at, due_at)
      VALUES
        (\(term.assignment), \(term.person), \(term.number), \(term.personName),
         \(term.countsFrom), \(term.assignedAt), \(term.dueAt))
      ON CONFLICT (assignment_id, person_id, number) DO NOTHING
      """)
  }

  func record(
    _ event: AssignmentEvent, about id: Assignment.ID, person: String? = nil, by name: String,
    at now: Int
  ) throws {
    try execute(
      """
      INSERT INTO course_assignment_event
        (id, assignment_id, person_id, kind, details, by_name, at)
      VALUES
        (\(UUID().uuidString.lowercased()), \(id), \(optional: person), \(event.kind),
         \(event.details), \(name), \(now))
      """)
  }
}
