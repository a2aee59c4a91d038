package import Storage

package enum PostReviewSchema {
  package static let migrations = [
    // A version and an event stay as they were written: they are the agency's record.
    Migration(
      id: "post-review-1-drafts",
      statements: [
        """
        CREATE TABLE desk_draft (
          id TEXT PRIMARY KEY,
          title TEXT NOT NULL,
          state TEXT NOT NULL CHECK (
            state IN ('draft', 'in-review', 'returned', 'approved', 'published', 'set-aside')),
          version BIGINT NOT NULL CHECK (version > 0),
          writer_id TEXT NOT NULL,
          writer_name TEXT NOT NULL,
          created_at BIGINT NOT NULL,
          updated_at BIGINT NOT NULL,
          search TEXT NOT NULL
        )
        """,
        "CREATE INDEX desk_draft_state ON desk_draft (state, updated_at)",
        """
        CREATE TABLE desk_version (
          draft_id TEXT NOT NULL REFERENCES desk_draft (id),
          number BIGINT NOT NULL,
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          at BIGINT NOT NULL,
          content TEXT NOT NULL,
          findings TEXT NOT NULL,
          PRIMARY KEY (draft_id, number)
        )
        """,
        """
        CREATE TABLE desk_event (
          draft_id TEXT NOT NULL REFERENCES desk_draft (id),
          number BIGINT NOT NULL,
          version BIGINT NOT NULL,
          kind TEXT NOT NULL,
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          at BIGINT NOT NULL,
          details TEXT NOT NULL,
          PRIMARY KEY (draft_id, number),
          FOREIGN KEY (draft_id, version) REFERENCES desk_version (draft_id, number)
        )
        """,
      ],
      appendOnly: ["desk_version", "desk_event"]
    )
  ]
}
