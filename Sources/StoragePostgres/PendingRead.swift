import Storage

/// A read that waits for a connection, and the caller that waits for the read.
struct PendingRead: Sendable {
  let deadline: ContinuousClock.Instant
  /// Runs the read and tells the caller, unless it has to be done again.
  let perform: @Sendable (PostgresTransaction) -> Interruption?
  let fail: @Sendable (any Error) -> Void

  init<Value: Sendable>(
    until deadline: ContinuousClock.Instant,
    _ body: @escaping @Sendable (any Transaction) throws -> Value,
    _ continuation: CheckedContinuation<Value, any Error>
  ) {
    self.deadline = deadline
    fail = { continuation.resume(throwing: $0) }
    perform = { transaction in
      let result = Result { try body(transaction) }
      if let interruption = transaction.interruption { return interruption }
      continuation.resume(with: result)
      return nil
    }
  }
}

/// Reads, each in a transaction that sees one moment and can change nothing.
struct Reader: Sendable {
  let address: PostgresAddress

  func read(_ read: PendingRead, by connector: Connector) {
    while true {
      do {
        let connection = try connector.connection(until: read.deadline)
        guard let interruption = try attempt(read, on: connection) else { return }
        connector.drop()
        guard ContinuousClock.now < read.deadline else {
          return read.fail(
            PostgresUnavailable.cannotConnect(server: address.label, reason: "\(interruption)"))
        }
      } catch {
        return read.fail((error as? PostgresFailure)?.asStorageError ?? error)
      }
    }
  }

  /// What made it stop, or nil when the caller has been told.
  private func attempt(
    _ read: PendingRead, on connection: PostgresConnection
  ) throws -> Interruption? {
    do {
      try connection.run(
        plain: """
          BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
          SET LOCAL statement_timeout = \(address.statementTimeout)
          """)
    } catch {
      guard let interruption = Interruption(error) else { throw error }
      return interruption
    }
    // A read may do what it likes to the schema: the server refuses it as any other change.
    if let interruption = read.perform(PostgresTransaction(connection, isAlone: true)) {
      return interruption
    }
    // The caller has its result already; a line that broke shows with the next read.
    _ = try? connection.run(plain: "COMMIT")
    return nil
  }
}
