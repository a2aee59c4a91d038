import CourseFormat
import Kernel
import Storage

/// How many of those concerned are done, late or still have time.
package struct TermCounts: Equatable, Sendable {
  package var done = 0
  package var exempt = 0
  package var late = 0
  package var open = 0

  /// Those who owe it or have done it; exempt people are not among them.
  package var concerned: Int { done + late + open }

  static func + (left: Self, right: Self) -> Self {
    TermCounts(
      done: left.done + right.done, exempt: left.exempt + right.exempt,
      late: left.late + right.late, open: left.open + right.open)
  }
}

extension AssignmentStore {
  /// The newest terms of running assignments, by assignment.
  package func counts(now: Int) async throws -> [Assignment.ID: TermCounts] {
    let rows = try await countRows(by: "assignment_id", now: now)
    return try Dictionary(
      rows.map { (Assignment.ID(try $0.text("who")), try TermCounts($0)) }
    ) { $0 + $1 }
  }

  /// The same by person, over all running assignments.
  package func countsByPerson(now: Int) async throws -> [String: TermCounts] {
    let rows = try await countRows(by: "person_id", now: now)
    return try Dictionary(rows.map { (try $0.text("who"), try TermCounts($0)) }) { $0 + $1 }
  }

  private func countRows(by column: StaticString, now: Int) async throws -> [Row] {
    let isOpen: SQL = "t.done_at IS NULL AND t.exempt_at IS NULL"
    return try await database.read {
      try $0.rows(
        """
        SELECT t.\(raw: column) AS who,
          SUM(CASE WHEN t.done_at IS NOT NULL THEN 1 ELSE 0 END) AS done,
          SUM(CASE WHEN t.done_at IS NULL AND t.exempt_at IS NOT NULL THEN 1 ELSE 0 END) AS exempt,
          SUM(CASE WHEN \(isOpen) AND t.due_at < \(now) THEN 1 ELSE 0 END) AS late,
          SUM(CASE WHEN \(isOpen) AND t.due_at >= \(now) THEN 1 ELSE 0 END) AS open
        FROM course_assignment_term AS t
        JOIN course_assignment AS a ON a.id = t.assignment_id
        WHERE a.ended_at IS NULL AND t.released_at IS NULL AND \(Self.latest)
        GROUP BY t.\(raw: column)
        """)
    }
  }
}

extension TermCounts {
  fileprivate init(_ row: Row) throws {
    self.init(
      done: try row.integer("done"), exempt: try row.integer("exempt"),
      late: try row.integer("late"), open: try row.integer("open"))
  }
}
