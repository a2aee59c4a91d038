/// The events of all features, in the order in which they were committed.
///
/// Append in the transaction of the change. A consumer reads what is pending, acts, and marks it
/// handled; done in one write, an event is handled exactly once.
extension Transaction {
  package func append(_ event: DomainEvent) throws {
    let count = try row("UPDATE outbox_count SET last = last + 1 WHERE id = 1 RETURNING last")
    guard let position = try count?.integer("last") else { throw StorageError.aborted }
    try execute(
      """
      INSERT INTO outbox_event (position, kind, subject, payload, at)
      VALUES (\(position), \(event.kind), \(event.subject), \(event.payload), \(event.at))
      """
    )
  }

  package func events(after position: Int, limit: Int = 100) throws -> [RecordedEvent] {
    try rows(
      """
      SELECT position, kind, subject, payload, at FROM outbox_event
      WHERE position > \(position) ORDER BY position LIMIT \(limit)
      """
    ).map(RecordedEvent.init)
  }

  /// What the consumer has not handled yet, oldest first.
  package func pendingEvents(for consumer: String, limit: Int = 100) throws -> [RecordedEvent] {
    let handled = try row("SELECT handled FROM outbox_consumer WHERE name = \(consumer)")
    return try events(after: handled?.integer("handled") ?? 0, limit: limit)
  }

  /// Marks the event and all before it; marking an older one again changes nothing.
  package func markHandled(_ event: RecordedEvent, by consumer: String) throws {
    try execute(
      """
      INSERT INTO outbox_consumer (name, handled) VALUES (\(consumer), \(event.position))
      ON CONFLICT (name) DO UPDATE SET handled = excluded.handled
      WHERE excluded.handled > outbox_consumer.handled
      """
    )
  }
}

extension RecordedEvent {
  fileprivate init(_ row: Row) throws {
    self.init(
      position: try row.integer("position"),
      event: DomainEvent(
        kind: try row.text("kind"),
        subject: try row.text("subject"),
        payload: try row.text("payload"),
        at: try row.integer("at")
      )
    )
  }
}
