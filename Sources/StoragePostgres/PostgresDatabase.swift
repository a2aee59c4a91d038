import Foundation
package import Storage
import Synchronization

/// PostgreSQL, for an agency that outgrows one file or wants more than one machine.
///
/// Reads share a pool of connections, each with a thread of its own. Writes of this program take
/// turns on one connection and share commits; those of other nodes run beside them, SERIALIZABLE,
/// and are done again when they got in each other's way.
package final class PostgresDatabase: Database {
  package let address: PostgresAddress
  private let readers: Lane<PendingRead>
  private let writer: Lane<PendingWrite>

  /// How long a read waits for a server that is away, and a write.
  private static let readPatience: Duration = .seconds(4)
  private static let writePatience: Duration = .seconds(8)

  /// Connects with the first read or write.
  package init(_ address: PostgresAddress) {
    self.address = address
    readers = Lane(most: address.poolSize - 1, connector: { Connector(address, for: .reading) }) {
      read, _, connector in
      Reader(address: address).read(read, by: connector)
    }
    let batches = Mutex(0)
    writer = Lane(most: 1, connector: { Connector(address, for: .writing) }) {
      write, lane, connector in
      var batch = WriteBatch(write, address: address, connector: connector)
      batch.run { lane.next() }
      let number = batches.withLock { count in
        count += 1
        return count
      }
      guard number.isMultiple(of: 1_000) else { return }
      // What is left over is tidied another time.
      if let connection = try? connector.connection(until: .now) {
        try? BatchMarks.forgetOld(connection)
      }
    }
  }

  /// Connects, and throws ``PostgresUnavailable`` when the server cannot be used.
  package static func open(_ url: String) async throws -> PostgresDatabase {
    let database = PostgresDatabase(try PostgresAddress(url))
    do {
      try await database.write { _ in }
    } catch {
      try await database.close()
      throw error
    }
    return database
  }

  deinit {
    readers.close()
    writer.close()
  }

  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    return try await withCheckedThrowingContinuation { continuation in
      let read = PendingRead(until: .now + Self.readPatience, body, continuation)
      if !readers.submit(read) { read.fail(StorageError.closed) }
    }
  }

  @discardableResult
  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    return try await withCheckedThrowingContinuation { continuation in
      let write = PendingWrite(until: .now + Self.writePatience, body, continuation)
      if !writer.submit(write) { write.fail(StorageError.closed) }
    }
  }

  /// The administrator's `pg_dump` does that.
  package func copyBeforeMigrating(to firstMigration: Migration) async throws {}

  /// Refuses new reads and writes, finishes those that wait, and closes the connections.
  package func close() async throws {
    await withCheckedContinuation { continuation in
      writer.close { continuation.resume() }
    }
    await withCheckedContinuation { continuation in
      readers.close { continuation.resume() }
    }
  }
}
