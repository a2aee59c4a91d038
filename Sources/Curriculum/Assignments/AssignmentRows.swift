import CourseFormat
import Kernel
import Storage

extension Transaction {
  func assignment(_ id: Assignment.ID) throws -> Assignment {
    guard let row = try row("SELECT * FROM course_assignment WHERE id = \(id)") else {
      throw AssignmentError.noSuchAssignment
    }
    return try Assignment(row)
  }

  func latestTerm(of person: String, in id: Assignment.ID) throws -> AssignedTerm {
    let row = try row(
      """
      SELECT * FROM course_assignment_term
      WHERE assignment_id = \(id) AND person_id = \(person) ORDER BY number DESC LIMIT 1
      """)
    guard let row else { throw AssignmentError.notAssigned }
    return try AssignedTerm(row)
  }
}

extension AssignmentStore {
  /// Only the newest term of each person counts.
  static let latest: SQL = """
    NOT EXISTS (
      SELECT 1 FROM course_assignment_term AS later
      WHERE later.assignment_id = t.assignment_id AND later.person_id = t.person_id
        AND later.number > t.number)
    """

  /// What everybody owes by an assignment, by name.
  package func terms(of id: Assignment.ID) async throws -> [AssignedTerm] {
    try await database.read {
      try $0.rows(
        """
        SELECT t.* FROM course_assignment_term AS t
        WHERE t.assignment_id = \(id) AND \(Self.latest) ORDER BY t.person_name, t.person_id
        """
      ).map(AssignedTerm.init)
    }
  }

  /// What somebody owes by assignments that run, what is due first comes first.
  package func terms(ofPerson person: String) async throws -> [AssignedTerm] {
    try await database.read {
      try $0.rows(
        """
        SELECT t.* FROM course_assignment_term AS t
        JOIN course_assignment AS a ON a.id = t.assignment_id
        WHERE t.person_id = \(person) AND a.ended_at IS NULL AND t.released_at IS NULL
          AND \(Self.latest)
        ORDER BY t.due_at, t.assignment_id
        """
      ).map(AssignedTerm.init)
    }
  }

  /// What is open by assignments that run, overdue or not.
  package func openTerms(dueBefore moment: Int) async throws -> [AssignedTerm] {
    try await database.read {
      try $0.rows(
        """
        SELECT t.* FROM course_assignment_term AS t
        JOIN course_assignment AS a ON a.id = t.assignment_id
        WHERE a.ended_at IS NULL AND t.done_at IS NULL AND t.exempt_at IS NULL
          AND t.released_at IS NULL AND t.due_at < \(moment) AND \(Self.latest)
        ORDER BY t.due_at, t.person_name, t.person_id
        """
      ).map(AssignedTerm.init)
    }
  }

  /// The record of an assignment, the newest line first.
  package func events(of id: Assignment.ID) async throws -> [RecordedAssignmentEvent] {
    try await database.read {
      try $0.rows(
        """
        SELECT kind, details, by_name, at, (
          SELECT MAX(person_name) FROM course_assignment_term AS t
          WHERE t.assignment_id = e.assignment_id AND t.person_id = e.person_id) AS person_name
        FROM course_assignment_event AS e WHERE assignment_id = \(id) ORDER BY at DESC, id LIMIT 200
        """
      ).map(RecordedAssignmentEvent.init)
    }
  }
}

/// An event with who did it, about whom, and when.
package struct RecordedAssignmentEvent: Equatable, Sendable {
  package var event: AssignmentEvent
  package var person: String?
  package var by: String
  package var at: Int

  init(_ row: Row) throws {
    event = AssignmentEvent(kind: try row.text("kind"), details: try row.text("details"))
    person = try row.textIfPresent("person_name")
    by = try row.text("by_name")
    at = try row.integer("at")
  }
}

extension Assignment {
  init(_ row: Row) throws {
    let path = try row.text("path")
    self.init(
      id: ID(try row.text("id")), course: Course.ID(try row.text("course_id")),
      courseTitle: try row.text("course_title"),
      path: path == Enrollment.wholeCourse ? nil : CoursePath.ID(path),
      audience: try CurriculumJSON.decode(Audience.self, from: try row.text("audience")),
      due: try CurriculumJSON.decode(DueRule.self, from: try row.text("due")),
      validMonths: try row.integerIfPresent("valid_months"), note: try row.text("note"),
      author: try row.text("author_id"), authorName: try row.text("author_name"),
      createdAt: try row.integer("created_at"), endedAt: try row.integerIfPresent("ended_at"))
  }
}

extension AssignedTerm {
  init(_ row: Row) throws {
    let reason = try row.textIfPresent("exempt_reason")
    let by = try row.textIfPresent("exempt_by")
    let at = try row.integerIfPresent("exempt_at")
    self.init(
      assignment: Assignment.ID(try row.text("assignment_id")),
      person: try row.text("person_id"), personName: try row.text("person_name"),
      number: try row.integer("number"), countsFrom: try row.integer("counts_from"),
      assignedAt: try row.integer("assigned_at"), dueAt: try row.integer("due_at"),
      doneAt: try row.integerIfPresent("done_at"),
      releasedAt: try row.integerIfPresent("released_at"),
      exemption: at.map { Exemption(reason: reason ?? "", by: by ?? "", at: $0) })
  }
}
