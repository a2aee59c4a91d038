package import Storage

/// Where attendance is kept.
///
/// `course_attendance`: what a trainer entered of somebody at a classroom part; never changed, the
/// last row of a person counts. `minutes` is 0 for who was not there.
package enum RosterSchema {
  package static let migrations = [
    Migration(
      id: "curriculum-2-rosters",
      statements: [
        """
        CREATE TABLE course_attendance (
          id TEXT PRIMARY KEY,
          course_id TEXT NOT NULL,
          item TEXT NOT NULL,
          enrollment_id TEXT NOT NULL REFERENCES course_enrollment (id),
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          number BIGINT NOT NULL CHECK (number > 0),
          minutes BIGINT NOT NULL CHECK (minutes >= 0),
          entered_by TEXT NOT NULL,
          entered_name TEXT NOT NULL,
          at BIGINT NOT NULL,
          UNIQUE (enrollment_id, item, number)
        )
        """,
        "CREATE INDEX course_attendance_item ON course_attendance (course_id, item)",
      ],
      appendOnly: ["course_attendance"])
  ]
}
