package import Storage

package enum AccountSchema {
  package static let migrations = [
    Migration(
      id: "accounts-1",
      statements: [
        """
        CREATE TABLE account_agency (
          id BIGINT PRIMARY KEY CHECK (id = 1),
          name TEXT NOT NULL,
          created_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE account_person (
          id TEXT PRIMARY KEY,
          name TEXT NOT NULL,
          email TEXT NOT NULL UNIQUE,
          is_active BIGINT NOT NULL CHECK (is_active IN (0, 1)),
          created_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE account_role (
          person_id TEXT NOT NULL REFERENCES account_person (id),
          role TEXT NOT NULL,
          PRIMARY KEY (person_id, role)
        )
        """,
        """
        CREATE TABLE account_credential (
          person_id TEXT PRIMARY KEY REFERENCES account_person (id),
          password_hash TEXT NOT NULL,
          changed_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE account_set_up (
          id BIGINT PRIMARY KEY CHECK (id = 1),
          token_hash TEXT NOT NULL,
          expires_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE account_invitation (
          person_id TEXT PRIMARY KEY REFERENCES account_person (id),
          token_hash TEXT NOT NULL UNIQUE,
          expires_at BIGINT NOT NULL
        )
        """,
        """
        CREATE TABLE account_sign_in_attempt (
          email_hash TEXT PRIMARY KEY,
          failures BIGINT NOT NULL CHECK (failures > 0),
          last_at BIGINT NOT NULL
        )
        """,
      ]
    ),
    Migration(
      id: "accounts-2-service",
      statements: [
        """
        CREATE TABLE account_service (
          person_id TEXT PRIMARY KEY REFERENCES account_person (id),
          unit TEXT NOT NULL,
          rank TEXT NOT NULL,
          supervisor_id TEXT REFERENCES account_person (id)
        )
        """,
        "CREATE INDEX account_service_supervisor ON account_service (supervisor_id)",
      ]
    ),
  ]
}
