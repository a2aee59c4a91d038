package import Storage

/// The messages that wait for the mail server, and what became of them.
package enum MailOutboxSchema {
  package static let migrations = [
    Migration(
      id: "mail-1",
      statements: [
        """
        CREATE TABLE mail_outbox (
          key TEXT PRIMARY KEY,
          recipient TEXT NOT NULL,
          subject TEXT NOT NULL,
          text TEXT NOT NULL,
          created_at BIGINT NOT NULL,
          attempts BIGINT NOT NULL,
          next_at BIGINT NOT NULL,
          sent_at BIGINT,
          gave_up_at BIGINT,
          last_error TEXT,
          CHECK (sent_at IS NULL OR gave_up_at IS NULL)
        )
        """,
        """
        CREATE INDEX mail_outbox_waiting ON mail_outbox (next_at)
        WHERE sent_at IS NULL AND gave_up_at IS NULL
        """,
      ]
    )
  ]
}
