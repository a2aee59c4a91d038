package import Storage

package enum AssessmentSchema {
  package static let migrations = [
    // Who looked, what was noted and what was rated otherwise stay as they were written: they are
    // the record of a training, and outlive the account of whoever wrote them.
    Migration(
      id: "assessment-1",
      statements: [
        """
        CREATE TABLE assessment_visit (
          id TEXT PRIMARY KEY,
          person_id TEXT NOT NULL,
          run_id TEXT REFERENCES exercise_run (id),
          viewer_id TEXT NOT NULL,
          viewer_name TEXT NOT NULL,
          at BIGINT NOT NULL
        )
        """,
        "CREATE INDEX assessment_visit_person ON assessment_visit (person_id, at)",
        "CREATE INDEX assessment_visit_run ON assessment_visit (run_id, viewer_id, at)",
        """
        CREATE TABLE assessment_note (
          id TEXT PRIMARY KEY,
          run_id TEXT NOT NULL REFERENCES exercise_run (id),
          author_id TEXT NOT NULL,
          author_name TEXT NOT NULL,
          moment BIGINT CHECK (moment >= 0),
          post BIGINT CHECK (post > 0)
        )
        """,
        "CREATE INDEX assessment_note_run ON assessment_note (run_id)",
        """
        CREATE TABLE assessment_note_version (
          note_id TEXT NOT NULL REFERENCES assessment_note (id),
          number BIGINT NOT NULL CHECK (number > 0),
          text TEXT NOT NULL,
          at BIGINT NOT NULL,
          PRIMARY KEY (note_id, number)
        )
        """,
        // Without points, what was given before is taken back.
        """
        CREATE TABLE assessment_override (
          run_id TEXT NOT NULL REFERENCES exercise_run (id),
          number BIGINT NOT NULL CHECK (number > 0),
          subject TEXT NOT NULL,
          points DOUBLE PRECISION CHECK (points >= 0),
          reason TEXT NOT NULL,
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          at BIGINT NOT NULL,
          PRIMARY KEY (run_id, number)
        )
        """,
      ],
      appendOnly: [
        "assessment_visit", "assessment_note", "assessment_note_version", "assessment_override",
      ])
  ]
}
