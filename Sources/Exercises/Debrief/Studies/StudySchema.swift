package import Storage

package enum StudySchema {
  package static let migrations = [
    Migration(
      id: "debrief-1-studies",
      statements: [
        // `study_key` says what was asked of which pack, engine and number of crowds.
        """
        CREATE TABLE exercise_study (
          id TEXT PRIMARY KEY,
          run_id TEXT NOT NULL REFERENCES exercise_run (id),
          study_key TEXT NOT NULL,
          fork TEXT,
          seeds INTEGER NOT NULL CHECK (seeds >= 2),
          engine TEXT NOT NULL,
          state TEXT NOT NULL
            CHECK (state IN ('waiting', 'running', 'done', 'stopped', 'failed')),
          created_at BIGINT NOT NULL,
          result TEXT,
          UNIQUE (run_id, study_key),
          CHECK (state <> 'done' OR result IS NOT NULL)
        )
        """,
        "CREATE INDEX exercise_study_state ON exercise_study (state, created_at)",
      ])
  ]
}
