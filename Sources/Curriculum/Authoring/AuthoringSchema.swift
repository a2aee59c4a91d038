package import Storage

/// Where courses are kept while they are written.
///
/// - `course_file`: what a file holds, by its SHA-256; the same content is kept once.
/// - `course_version_file`: the files that a published version was made from.
/// - `course_draft`: a course that authors work on. `revision` counts every saving. `shipped` is JSON:
///   the digest of each file of the program's own folder as the draft has taken account of it; null
///   for a course of the agency. `published_number` is the last version that came from here, made
///   from `published_revision`.
/// - `course_draft_file`: each file as it was saved, the highest revision of a path counts; without a
///   digest it was removed then.
/// - `course_draft_event`: who did what.
package enum AuthoringSchema {
  package static let migrations = [
    Migration(
      id: "course-authoring-1", statements: files + drafts,
      appendOnly: [
        "course_file", "course_version_file", "course_draft_file", "course_draft_event",
      ])
  ]

  private static let files: [SQL] = [
    """
    CREATE TABLE course_file (
      digest TEXT PRIMARY KEY,
      bytes BYTEA NOT NULL
    )
    """,
    """
    CREATE TABLE course_version_file (
      version_id TEXT NOT NULL REFERENCES course_version (id),
      path TEXT NOT NULL,
      digest TEXT NOT NULL REFERENCES course_file (digest),
      PRIMARY KEY (version_id, path)
    )
    """,
  ]

  private static let drafts: [SQL] = [
    """
    CREATE TABLE course_draft (
      course_id TEXT PRIMARY KEY,
      title TEXT NOT NULL,
      state TEXT NOT NULL CHECK (
        state IN ('writing', 'in-review', 'returned', 'approved', 'published')),
      revision BIGINT NOT NULL CHECK (revision > 0),
      shipped TEXT,
      published_number BIGINT,
      published_revision BIGINT,
      opened_at BIGINT NOT NULL,
      updated_at BIGINT NOT NULL
    )
    """,
    """
    CREATE TABLE course_draft_file (
      course_id TEXT NOT NULL REFERENCES course_draft (course_id),
      path TEXT NOT NULL,
      revision BIGINT NOT NULL CHECK (revision > 0),
      digest TEXT REFERENCES course_file (digest),
      person_id TEXT NOT NULL,
      person_name TEXT NOT NULL,
      at BIGINT NOT NULL,
      PRIMARY KEY (course_id, path, revision)
    )
    """,
    """
    CREATE TABLE course_draft_event (
      course_id TEXT NOT NULL REFERENCES course_draft (course_id),
      number BIGINT NOT NULL CHECK (number > 0),
      revision BIGINT NOT NULL,
      kind TEXT NOT NULL,
      person_id TEXT NOT NULL,
      person_name TEXT NOT NULL,
      at BIGINT NOT NULL,
      details TEXT NOT NULL,
      PRIMARY KEY (course_id, number)
    )
    """,
  ]
}
