import GRDB
import Storage
import Synchronization

/// One writer with group commit.
///
/// A commit waits for the disk, perhaps for tens of milliseconds, whatever is in it. Writes that
/// arrive during one commit therefore share the next. Nobody is told of success before the commit;
/// a write that throws is undone alone; a commit that fails, fails for all that shared it. A write
/// that finds nobody waiting is committed at once.
final class WriteQueue: Sendable {
  /// How long a batch takes in further writes before it is committed.
  private let longestBatch: Duration
  private let connection: any DatabaseWriter
  private let line = Mutex(WaitingLine())

  init(_ connection: any DatabaseWriter, longestBatch: Duration) {
    self.connection = connection
    self.longestBatch = longestBatch
  }

  func submit<Value: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let write = PendingWrite(body, continuation)
      switch line.withLock({ $0.join(write) }) {
      case .refuse: write.fail(StorageError.closed)
      case .wait: break
      case .startWriting: startWriting()
      }
    }
  }

  var isClosed: Bool {
    line.withLock(\.isClosed)
  }

  var waitingWrites: Int {
    line.withLock(\.count)
  }

  /// Refuses further writes, and returns when those that wait have been settled.
  ///
  /// False when it was closed before.
  func finish() async -> Bool {
    guard line.withLock({ $0.close() }) else { return false }
    await withCheckedContinuation { continuation in
      connection.asyncWriteWithoutTransaction { _ in continuation.resume() }
    }
    return true
  }

  private func startWriting() {
    connection.asyncWriteWithoutTransaction { [self] database in
      while let write = line.withLock({ $0.nextOrStop() }) {
        commitBatch(startingWith: write, in: database)
      }
    }
  }

  private func commitBatch(startingWith first: PendingWrite, in database: GRDB.Database) {
    var outcomes: [WriteOutcome] = []
    do {
      try database.inTransaction(.immediate) {
        let deadline = ContinuousClock.now + longestBatch
        var next: PendingWrite? = first
        while let write = next {
          let outcome = write.perform(database)
          outcomes.append(outcome)
          // SQLite gives up the whole transaction when, for instance, the disk is full.
          guard database.isInsideTransaction else { throw outcome.failure ?? StorageError.aborted }
          next = ContinuousClock.now < deadline ? line.withLock { $0.next() } : nil
        }
        return .commit
      }
      for outcome in outcomes { outcome.settle(nil) }
    } catch {
      let error = (error as? DatabaseError)?.asStorageError ?? error
      if outcomes.isEmpty { first.fail(error) }
      for outcome in outcomes { outcome.settle(error) }
    }
  }
}
