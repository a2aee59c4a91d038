import Storage

/// A write that waits for its turn, and the caller that waits for the write.
struct PendingWrite: Sendable {
  let deadline: ContinuousClock.Instant
  let perform: @Sendable (PostgresTransaction) -> WriteOutcome
  /// Tells the caller that nothing was written.
  let fail: @Sendable (any Error) -> Void

  init<Value: Sendable>(
    until deadline: ContinuousClock.Instant,
    _ body: @escaping @Sendable (any Transaction) throws -> Value,
    _ continuation: CheckedContinuation<Value, any Error>
  ) {
    self.deadline = deadline
    fail = { continuation.resume(throwing: $0) }
    perform = { transaction in
      do {
        let value = try body(transaction)
        try transaction.requireIntact()
        return WriteOutcome(hasFailed: false) { continuation.resume(returning: value) }
      } catch {
        return WriteOutcome(hasFailed: true) { continuation.resume(throwing: error) }
      }
    }
  }
}

/// What came of a write before its batch was committed.
struct WriteOutcome {
  let hasFailed: Bool
  /// Tells the caller; called once, after the commit.
  let settle: () -> Void
}
