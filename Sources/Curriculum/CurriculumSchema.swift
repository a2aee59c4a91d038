package import Storage

/// Where the curriculum keeps what people learn.
///
/// Moments are milliseconds since 1970 by the server's clock. An item is named `module/item` and a
/// question `module/family`, as in the course's folder. A person is known by identifier only; where
/// a record must outlive the account, the name stands beside it as it was then.
///
/// - `course_version`: a course as it was published, whole, as JSON; never changed. `number` counts
///   from 1 in each course, `changes` are the sentences of what is different from the one before.
/// - `course_media`, `course_version_media`: pictures by their digest, and which version has which.
/// - `course_enrollment`: somebody takes a course, in one version and by one path (`all`, or a short
///   path). `round` counts from 1: a new one begins when the training is due again.
/// - `course_item_progress`: how far somebody is with an item of an enrollment. `seconds` is the
///   time in front of it, by the server's clock and capped; `beat_at` the last sign of it. `score`
///   is 0 to 1. `details` is JSON and depends on the item: the run of a scenario, who entered the
///   attendance.
/// - `course_attempt`: one sitting of a test. `purpose` says why; `questions` is JSON with what was
///   drawn, in order. Without `ends_by` it is not timed. `score` is 0 to 1 once it is submitted.
/// - `course_answer`: every answer as it came, the last of a question counts; `credit` is 0 to 1. The
///   key comes from the form, so that the same answer sent twice is kept once.
/// - `course_text`: drafts and reflections, each saving a new number.
/// - `course_survey_answer`: what somebody said of a statement, the last number counts.
/// - `course_policy_signature`: who signed which text.
/// - `course_review_card`: when a question is asked again; `step` counts the intervals that went well.
/// - `course_learning_log`: who did what for how long with what score, for credit; `seconds` are
///   those of this entry, so that they can be added up.
package enum CurriculumSchema {
  package static let migrations = [
    Migration(
      id: "curriculum-1", statements: versions + progress + tests + texts + record,
      appendOnly: [
        "course_version", "course_media", "course_version_media", "course_answer", "course_text",
        "course_survey_answer", "course_policy_signature", "course_learning_log",
      ])
  ]

  private static let versions: [SQL] = [
    """
    CREATE TABLE course_version (
      id TEXT PRIMARY KEY,
      course_id TEXT NOT NULL,
      number BIGINT NOT NULL CHECK (number > 0),
      title TEXT NOT NULL,
      digest TEXT NOT NULL,
      content TEXT NOT NULL,
      changes TEXT NOT NULL,
      published_at BIGINT NOT NULL,
      publisher_name TEXT NOT NULL,
      UNIQUE (course_id, number)
    )
    """,
    """
    CREATE TABLE course_media (
      digest TEXT PRIMARY KEY,
      type TEXT NOT NULL,
      bytes BYTEA NOT NULL
    )
    """,
    """
    CREATE TABLE course_version_media (
      version_id TEXT NOT NULL REFERENCES course_version (id),
      name TEXT NOT NULL,
      digest TEXT NOT NULL REFERENCES course_media (digest),
      PRIMARY KEY (version_id, name)
    )
    """,
  ]

  private static let progress: [SQL] = [
    """
    CREATE TABLE course_enrollment (
      id TEXT PRIMARY KEY,
      person_id TEXT NOT NULL,
      course_id TEXT NOT NULL,
      version_id TEXT NOT NULL REFERENCES course_version (id),
      path TEXT NOT NULL,
      round BIGINT NOT NULL CHECK (round > 0),
      enrolled_at BIGINT NOT NULL,
      completed_at BIGINT,
      left_at BIGINT,
      UNIQUE (person_id, course_id, round)
    )
    """,
    "CREATE INDEX course_enrollment_course ON course_enrollment (course_id, completed_at)",
    """
    CREATE TABLE course_item_progress (
      enrollment_id TEXT NOT NULL REFERENCES course_enrollment (id),
      item TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('started', 'done', 'skipped')),
      seconds BIGINT NOT NULL DEFAULT 0 CHECK (seconds >= 0),
      first_at BIGINT NOT NULL,
      last_at BIGINT NOT NULL,
      beat_at BIGINT,
      done_at BIGINT,
      score DOUBLE PRECISION CHECK (score >= 0 AND score <= 1),
      details TEXT,
      PRIMARY KEY (enrollment_id, item)
    )
    """,
  ]

  private static let tests: [SQL] = [
    """
    CREATE TABLE course_attempt (
      id TEXT PRIMARY KEY,
      person_id TEXT NOT NULL,
      enrollment_id TEXT REFERENCES course_enrollment (id),
      course_id TEXT NOT NULL,
      version_id TEXT NOT NULL REFERENCES course_version (id),
      item TEXT,
      purpose TEXT NOT NULL CHECK (
        purpose IN ('quiz', 'drill', 'policy', 'placement', 'before', 'after', 'review')),
      form TEXT NOT NULL CHECK (form IN ('A', 'B')),
      seed TEXT NOT NULL,
      questions TEXT NOT NULL,
      started_at BIGINT NOT NULL,
      ends_by BIGINT,
      submitted_at BIGINT,
      score DOUBLE PRECISION CHECK (score >= 0 AND score <= 1),
      passed BIGINT CHECK (passed IN (0, 1))
    )
    """,
    "CREATE INDEX course_attempt_person ON course_attempt (person_id, course_id, started_at)",
    "CREATE INDEX course_attempt_item ON course_attempt (course_id, item, submitted_at)",
    """
    CREATE TABLE course_answer (
      attempt_id TEXT NOT NULL REFERENCES course_attempt (id),
      number BIGINT NOT NULL CHECK (number > 0),
      question TEXT NOT NULL,
      variant TEXT NOT NULL CHECK (variant IN ('a', 'b')),
      objective TEXT NOT NULL,
      content TEXT NOT NULL,
      credit DOUBLE PRECISION NOT NULL CHECK (credit >= 0 AND credit <= 1),
      key TEXT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (attempt_id, number),
      UNIQUE (attempt_id, key)
    )
    """,
    """
    CREATE TABLE course_review_card (
      person_id TEXT NOT NULL,
      course_id TEXT NOT NULL,
      question TEXT NOT NULL,
      objective TEXT NOT NULL,
      variant TEXT NOT NULL CHECK (variant IN ('a', 'b')),
      step BIGINT NOT NULL CHECK (step >= 0),
      due_at BIGINT NOT NULL,
      last_at BIGINT NOT NULL,
      last_credit DOUBLE PRECISION NOT NULL,
      lapses BIGINT NOT NULL DEFAULT 0,
      PRIMARY KEY (person_id, course_id, question)
    )
    """,
    "CREATE INDEX course_review_card_due ON course_review_card (person_id, due_at)",
  ]

  private static let texts: [SQL] = [
    """
    CREATE TABLE course_text (
      enrollment_id TEXT NOT NULL REFERENCES course_enrollment (id),
      item TEXT NOT NULL,
      number BIGINT NOT NULL CHECK (number > 0),
      kind TEXT NOT NULL CHECK (kind IN ('draft', 'reflection')),
      text TEXT NOT NULL,
      key TEXT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (enrollment_id, item, number),
      UNIQUE (enrollment_id, item, key)
    )
    """,
    """
    CREATE TABLE course_survey_answer (
      enrollment_id TEXT NOT NULL REFERENCES course_enrollment (id),
      item TEXT NOT NULL,
      statement TEXT NOT NULL,
      number BIGINT NOT NULL CHECK (number > 0),
      value BIGINT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (enrollment_id, item, statement, number)
    )
    """,
    """
    CREATE TABLE course_policy_signature (
      id TEXT PRIMARY KEY,
      enrollment_id TEXT NOT NULL REFERENCES course_enrollment (id),
      person_id TEXT NOT NULL,
      person_name TEXT NOT NULL,
      course_id TEXT NOT NULL,
      item TEXT NOT NULL,
      policy_version TEXT NOT NULL,
      text_digest TEXT NOT NULL,
      typed_name TEXT NOT NULL,
      at BIGINT NOT NULL,
      UNIQUE (enrollment_id, item, policy_version)
    )
    """,
    "CREATE INDEX course_policy_signature_item ON course_policy_signature (course_id, item)",
  ]

  private static let record: [SQL] = [
    """
    CREATE TABLE course_learning_log (
      id TEXT PRIMARY KEY,
      person_id TEXT NOT NULL,
      person_name TEXT NOT NULL,
      course_id TEXT NOT NULL,
      version_number BIGINT NOT NULL,
      enrollment_id TEXT REFERENCES course_enrollment (id),
      kind TEXT NOT NULL,
      item TEXT,
      seconds BIGINT NOT NULL CHECK (seconds >= 0),
      score DOUBLE PRECISION,
      details TEXT,
      at BIGINT NOT NULL
    )
    """,
    "CREATE INDEX course_learning_log_person ON course_learning_log (person_id, at)",
    "CREATE INDEX course_learning_log_course ON course_learning_log (course_id, at)",
  ]
}
