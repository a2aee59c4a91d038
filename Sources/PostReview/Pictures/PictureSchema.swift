package import Storage

package enum PictureSchema {
  package static let migrations = [
    Migration(
      id: "post-review-pictures-1",
      statements: [
        """
        CREATE TABLE desk_picture (
          id TEXT PRIMARY KEY,
          kind TEXT NOT NULL,
          width BIGINT NOT NULL CHECK (width > 0),
          height BIGINT NOT NULL CHECK (height > 0),
          size BIGINT NOT NULL CHECK (size > 0),
          original TEXT NOT NULL,
          findings TEXT NOT NULL,
          person_id TEXT NOT NULL,
          person_name TEXT NOT NULL,
          at BIGINT NOT NULL,
          is_kept BIGINT NOT NULL CHECK (is_kept IN (0, 1)),
          bytes BYTEA NOT NULL
        )
        """,
        "CREATE INDEX desk_picture_unsettled ON desk_picture (at) WHERE is_kept = 0",
      ])
  ]
}
