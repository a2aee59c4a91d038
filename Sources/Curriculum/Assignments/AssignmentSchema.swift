package import Storage

/// Where it is kept who has to learn what.
///
/// - `course_assignment`: the rule; `audience` and `due` are JSON, `path` is `all` or a short path.
/// - `course_assignment_term`: what each person owes by it, a row for each renewal. Nothing is
///   deleted: who no longer belongs to those concerned is released.
/// - `course_assignment_event`: everything that people decided about it, for the record.
/// - `course_leave`: who is away; withdrawn, never deleted.
/// - `course_notice`: what somebody was told; the key keeps it from being said twice.
package enum AssignmentSchema {
  package static let migrations = [
    Migration(
      id: "curriculum-assignments-1", statements: assignments + notices,
      appendOnly: ["course_assignment_event"])
  ]

  private static let assignments: [SQL] = [
    """
    CREATE TABLE course_assignment (
      id TEXT PRIMARY KEY,
      course_id TEXT NOT NULL,
      course_title TEXT NOT NULL,
      path TEXT NOT NULL,
      audience TEXT NOT NULL,
      due TEXT NOT NULL,
      valid_months BIGINT CHECK (valid_months > 0),
      note TEXT NOT NULL,
      author_id TEXT NOT NULL,
      author_name TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      ended_at BIGINT
    )
    """,
    """
    CREATE TABLE course_assignment_term (
      assignment_id TEXT NOT NULL REFERENCES course_assignment (id),
      person_id TEXT NOT NULL,
      number BIGINT NOT NULL CHECK (number > 0),
      person_name TEXT NOT NULL,
      counts_from BIGINT NOT NULL,
      assigned_at BIGINT NOT NULL,
      due_at BIGINT NOT NULL,
      done_at BIGINT,
      released_at BIGINT,
      exempt_reason TEXT,
      exempt_by TEXT,
      exempt_at BIGINT,
      PRIMARY KEY (assignment_id, person_id, number)
    )
    """,
    "CREATE INDEX course_assignment_term_person ON course_assignment_term (person_id, done_at)",
    """
    CREATE TABLE course_assignment_event (
      id TEXT PRIMARY KEY,
      assignment_id TEXT NOT NULL REFERENCES course_assignment (id),
      person_id TEXT,
      kind TEXT NOT NULL,
      details TEXT NOT NULL,
      by_name TEXT NOT NULL,
      at BIGINT NOT NULL
    )
    """,
    """
    CREATE INDEX course_assignment_event_assignment
    ON course_assignment_event (assignment_id, at)
    """,
  ]

  private static let notices: [SQL] = [
    """
    CREATE TABLE course_leave (
      id TEXT PRIMARY KEY,
      person_id TEXT NOT NULL,
      first_day TEXT NOT NULL,
      last_day TEXT NOT NULL,
      note TEXT NOT NULL,
      by_name TEXT NOT NULL,
      at BIGINT NOT NULL,
      withdrawn_at BIGINT
    )
    """,
    "CREATE INDEX course_leave_person ON course_leave (person_id)",
    """
    CREATE TABLE course_notice (
      id TEXT PRIMARY KEY,
      person_id TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('assigned', 'reminder', 'late', 'report', 'message')),
      key TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      text TEXT NOT NULL,
      path TEXT NOT NULL,
      sender_name TEXT,
      batch TEXT,
      at BIGINT NOT NULL,
      read_at BIGINT
    )
    """,
    "CREATE INDEX course_notice_person ON course_notice (person_id, at)",
    "CREATE INDEX course_notice_batch ON course_notice (batch)",
  ]
}
