package import Storage

package enum ClassSchema {
  package static let migrations = [
    Migration(
      id: "exercises-classes-1",
      statements: [
        """
        CREATE TABLE exercise_class (
          id TEXT PRIMARY KEY,
          code TEXT NOT NULL UNIQUE,
          scenario_id TEXT NOT NULL,
          title TEXT NOT NULL,
          trainer_id TEXT NOT NULL,
          trainer_name TEXT NOT NULL,
          seed TEXT,
          mode TEXT NOT NULL CHECK (mode IN ('practice', 'test')),
          hints INTEGER NOT NULL CHECK (hints IN (0, 1)),
          abuse TEXT NOT NULL CHECK (abuse IN ('none', 'mild', 'as-in-life')),
          created_at BIGINT NOT NULL,
          closed_at BIGINT
        )
        """,
        "CREATE INDEX exercise_class_trainer ON exercise_class (trainer_id, created_at)",
        """
        CREATE TABLE exercise_class_member (
          class_id TEXT NOT NULL REFERENCES exercise_class (id),
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          run_id TEXT NOT NULL UNIQUE REFERENCES exercise_run (id),
          joined_at BIGINT NOT NULL,
          wants_to_talk INTEGER NOT NULL DEFAULT 0 CHECK (wants_to_talk IN (0, 1)),
          PRIMARY KEY (class_id, person_id)
        )
        """,
      ]
    )
  ]
}
