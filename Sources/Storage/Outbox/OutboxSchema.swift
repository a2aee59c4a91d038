/// The outbox keeps its own count instead of a sequence of the database, whose numbers can become
/// visible out of order: a reader that has seen 7 would miss a 6 committed later.
package enum OutboxSchema {
  package static let migrations = [
    Migration(
      id: "outbox-1",
      statements: [
        """
        CREATE TABLE outbox_event (
          position BIGINT PRIMARY KEY,
          kind TEXT NOT NULL,
          subject TEXT NOT NULL,
          payload TEXT NOT NULL,
          at BIGINT NOT NULL
        )
        """,
        "CREATE TABLE outbox_count (id BIGINT PRIMARY KEY CHECK (id = 1), last BIGINT NOT NULL)",
        "INSERT INTO outbox_count (id, last) VALUES (1, 0)",
        """
        CREATE TABLE outbox_consumer (
          name TEXT PRIMARY KEY,
          handled BIGINT NOT NULL
        )
        """,
      ]
    ),
    Migration(id: "outbox-2-append-only", statements: [], appendOnly: ["outbox_event"]),
  ]
}
