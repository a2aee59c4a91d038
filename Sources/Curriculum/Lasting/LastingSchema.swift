package import Storage

/// How what was learned is kept: the agency's days, who is mailed, and which sets were mailed.
///
/// - `course_lasting_setting`: each change a new number, the last counts; `days` as people write it,
///   `mails` what counts for whoever chose nothing, `hour` of the day in UTC before which no mail
///   goes out.
/// - `course_set_choice`: what somebody chose for themselves.
/// - `course_mailed_set`: the link of a day; the token is kept as its hash. `attempt_id` once it was
///   opened, `done_at` once all was answered.
package enum LastingSchema {
  package static let migrations = [
    Migration(
      id: "curriculum-lasting-1",
      statements: [
        """
        CREATE TABLE course_lasting_setting (
          number BIGINT PRIMARY KEY,
          days TEXT NOT NULL,
          mails BIGINT NOT NULL CHECK (mails IN (0, 1)),
          hour BIGINT NOT NULL CHECK (hour BETWEEN 0 AND 23),
          by_name TEXT NOT NULL,
          at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE course_set_choice (
          person_id TEXT PRIMARY KEY,
          mails BIGINT NOT NULL CHECK (mails IN (0, 1)),
          at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE course_mailed_set (
          token_hash TEXT PRIMARY KEY,
          person_id TEXT NOT NULL,
          day TEXT NOT NULL,
          sent_at BIGINT NOT NULL,
          expires_at BIGINT NOT NULL,
          attempt_id TEXT REFERENCES course_attempt (id),
          done_at BIGINT,
          UNIQUE (person_id, day)
        )
        """,
      ],
      appendOnly: ["course_lasting_setting"])
  ]
}
