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

  private let patience: Patience
  /// Whether it has worked, so that an error is told to people who use the site.
  private let isInUse = Mutex(false)

  /// How long a read waits for a server that is away, and a write.
  package struct Patience: Sendable {
    var reading: Duration = .seconds(4)
    var writing: Duration = .seconds(8)

    package static let standard = Patience()
    /// Tells at once that the server is away.
    package static let none = Patience(reading: .zero, writing: .zero)
  }

  /// Connects with the first read or write.
  package init(
    _ address: PostgresAddress, patience: Patience = .standard,
    report: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.address = address
    self.patience = patience
    readers = Lane(
      most: address.poolSize - 1, connector: { Connector(address, for: .reading, report: report) }
    ) {
      read, _, connector in
      Reader(address: address).read(read, by: connector)
    }
    let batches = Mutex(0)
    writer = Lane(most: 1, connector: { Connector(address, for: .writing, report: report) }) {
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
  package static func open(
    _ url: String, patience: Patience = .standard,
    report: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> PostgresDatabase {
    let database = PostgresDatabase(
      try PostgresAddress(url), patience: patience, report: report)
    do {
      try await database.write { _ in }
      database.isInUse.withLock { $0 = true }
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
    return try await tellingEverybody {
      try await withCheckedThrowingContinuation { continuation in
        let read = PendingRead(until: .now + patience.reading, body, continuation)
        if !readers.submit(read) { read.fail(StorageError.closed) }
      }
    }
  }

  @discardableResult
  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    return try await tellingEverybody {
      try await withCheckedThrowingContinuation { continuation in
        let write = PendingWrite(until: .now + patience.writing, body, continuation)
        if !writer.submit(write) { write.fail(StorageError.closed) }
      }
    }
  }

  private func tellingEverybody<Result: Sendable>(
    _ body: () async throws -> Result
  ) async throws -> Result {
    do {
      return try await body()
    } catch let error as PostgresUnavailable {
      throw isInUse.withLock(\.self) ? error.forEverybody : error
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
