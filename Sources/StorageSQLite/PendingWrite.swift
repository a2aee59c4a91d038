import GRDB
import Storage

/// A write that waits for its turn, and the caller that waits for the write.
struct PendingWrite: Sendable {
  /// Runs the write in a savepoint of its own.
  let perform: @Sendable (GRDB.Database) -> WriteOutcome
  /// Tells the caller that the write was never tried.
  let fail: @Sendable (any Error) -> Void

  init<Value: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Value,
    _ continuation: CheckedContinuation<Value, any Error>
  ) {
    fail = { continuation.resume(throwing: $0) }
    perform = { database in
      switch database.inOwnSavepoint(body) {
      case .success(let value):
        WriteOutcome(failure: nil) { commitError in
          continuation.resume(with: commitError.map(Result.failure) ?? .success(value))
        }
      case .failure(let failure):
        WriteOutcome(failure: failure) { continuation.resume(throwing: $0 ?? failure) }
      }
    }
  }
}

/// What came of a write before its batch was committed.
struct WriteOutcome {
  let failure: (any Error)?
  /// Tells the caller; called once, after the commit, with the error of the commit if it failed.
  let settle: (_ commitError: (any Error)?) -> Void
}

extension GRDB.Database {
  fileprivate func inOwnSavepoint<Value>(
    _ body: (any Transaction) throws -> Value
  ) -> Result<Value, any Error> {
    Result {
      var value: Value?
      try inSavepoint {
        let transaction = SQLiteTransaction(self)
        value = try body(transaction)
        try transaction.requireIntact()
        return .commit
      }
      guard let value else { throw StorageError.aborted }
      return value
    }
    .mapError { ($0 as? DatabaseError)?.asStorageError ?? $0 }
  }
}
