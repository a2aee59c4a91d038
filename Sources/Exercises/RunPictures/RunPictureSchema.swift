package import Storage

package enum RunPictureSchema {
  package static let migrations = [
    Migration(
      id: "exercises-pictures-1",
      statements: [
        """
        CREATE TABLE exercise_picture (
          id TEXT PRIMARY KEY,
          run_id TEXT NOT NULL REFERENCES exercise_run (id),
          person_id TEXT NOT NULL,
          kind TEXT NOT NULL,
          width BIGINT NOT NULL CHECK (width > 0),
          height BIGINT NOT NULL CHECK (height > 0),
          size BIGINT NOT NULL CHECK (size > 0),
          original TEXT NOT NULL,
          findings TEXT NOT NULL,
          at BIGINT NOT NULL,
          bytes BYTEA NOT NULL
        )
        """,
        "CREATE INDEX exercise_picture_run ON exercise_picture (run_id, at)",
      ])
  ]
}
