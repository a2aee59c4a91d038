package import Storage

package enum TokenSchema {
  package static let migrations = [
    Migration(
      id: "post-review-tokens-1",
      statements: [
        """
        CREATE TABLE api_token (
          id TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          prefix TEXT NOT NULL,
          hash TEXT NOT NULL UNIQUE,
          scopes TEXT NOT NULL,
          made_by TEXT NOT NULL,
          made_at BIGINT NOT NULL,
          expires_at BIGINT,
          last_used_at BIGINT,
          revoked_at BIGINT,
          revoked_by TEXT,
          CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
        )
        """,
        "CREATE UNIQUE INDEX api_token_name ON api_token (name) WHERE revoked_at IS NULL",
      ])
  ]
}
