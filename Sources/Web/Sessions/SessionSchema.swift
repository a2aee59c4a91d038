package import Storage

package enum SessionSchema {
  package static let migrations = [
    Migration(
      id: "web-1-session",
      statements: [
        """
        CREATE TABLE web_session (
          id TEXT PRIMARY KEY,
          person_id TEXT NOT NULL,
          form_token TEXT NOT NULL,
          created_at BIGINT NOT NULL,
          seen_at BIGINT NOT NULL,
          browser TEXT NOT NULL,
          address TEXT NOT NULL,
          flash_kind TEXT,
          flash_text TEXT
        )
        """,
        "CREATE INDEX web_session_person ON web_session (person_id)",
      ]
    )
  ]
}
