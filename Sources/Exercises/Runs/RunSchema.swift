package import Storage

package enum RunSchema {
  package static let migrations = [
    Migration(
      id: "exercises-1-runs",
      statements: [
        """
        CREATE TABLE exercise_pack (
          digest TEXT PRIMARY KEY,
          files TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE exercise_run (
          id TEXT PRIMARY KEY,
          scenario_id TEXT NOT NULL,
          title TEXT NOT NULL,
          pack_digest TEXT NOT NULL REFERENCES exercise_pack (digest),
          person_id TEXT NOT NULL,
          seed TEXT NOT NULL,
          state TEXT NOT NULL CHECK (state IN ('ready', 'running', 'paused', 'ended')),
          speed INTEGER NOT NULL CHECK (speed IN (1, 2, 5)),
          reached BIGINT NOT NULL CHECK (reached >= 0),
          created_at BIGINT NOT NULL,
          ended_at BIGINT,
          total DOUBLE PRECISION,
          score TEXT
        )
        """,
        "CREATE INDEX exercise_run_person ON exercise_run (person_id, created_at)",
        """
        CREATE TABLE exercise_input (
          run_id TEXT NOT NULL REFERENCES exercise_run (id),
          number INTEGER NOT NULL,
          at BIGINT NOT NULL,
          action_key TEXT NOT NULL,
          action TEXT NOT NULL,
          PRIMARY KEY (run_id, number),
          UNIQUE (run_id, action_key)
        )
        """,
        """
        CREATE TABLE exercise_event (
          run_id TEXT NOT NULL REFERENCES exercise_run (id),
          number INTEGER NOT NULL,
          at BIGINT NOT NULL,
          event TEXT NOT NULL,
          PRIMARY KEY (run_id, number)
        )
        """,
      ]
    ),
    // JSON of what differs from the pack; no value where nothing does.
    Migration(
      id: "exercises-2-crowd-changes",
      statements: ["ALTER TABLE exercise_run ADD COLUMN crowd_changes TEXT"]
    ),
    // The run whose past this one shares, and until when; no values for a run of its own.
    Migration(
      id: "exercises-3-origin",
      statements: [
        "ALTER TABLE exercise_run ADD COLUMN origin_run TEXT REFERENCES exercise_run (id)",
        "ALTER TABLE exercise_run ADD COLUMN origin_at BIGINT",
      ]
    ),
    // No value in runs from before there was a choice: they are practice.
    Migration(
      id: "exercises-4-mode",
      statements: [
        "ALTER TABLE exercise_run ADD COLUMN mode TEXT CHECK (mode IN ('practice', 'test'))"
      ]
    ),
    // The points without their evidence, so that a list of many runs need not read all of it; no
    // value in runs from before.
    Migration(
      id: "exercises-points", statements: ["ALTER TABLE exercise_run ADD COLUMN points TEXT"]
    ),
    // No values in older runs: hints in practice, words as in life.
    Migration(
      id: "exercises-5-hints-and-abuse",
      statements: [
        "ALTER TABLE exercise_run ADD COLUMN hints INTEGER CHECK (hints IN (0, 1))",
        "ALTER TABLE exercise_run ADD COLUMN abuse TEXT",
      ]
    ),
    Migration(
      id: "exercises-6-append-only", statements: [],
      appendOnly: ["exercise_pack", "exercise_input", "exercise_event"]),
  ]
}
