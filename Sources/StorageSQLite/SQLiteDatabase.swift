import Foundation
import GRDB
package import Storage

/// The default database: one SQLite file, one writer, many readers.
package struct SQLiteDatabase: Storage.Database {
  /// The path of the file; nil in memory.
  let path: String?
  private let connection: any DatabaseWriter
  private let writes: WriteQueue

  /// Opens the file, or makes it; a batch of writes takes in more for at most `longestBatch`.
  ///
  /// Throws ``StorageUnavailable`` when that cannot be done.
  package init(path: String, longestBatch: Duration = .milliseconds(10)) throws {
    self.path = path
    connection = try Self.open(path)
    writes = WriteQueue(connection, longestBatch: longestBatch)
  }

  /// A database that is gone when it is closed; its reads wait for its writes.
  package static func inMemory() throws -> Self {
    Self(inMemory: try DatabaseQueue(configuration: configuration))
  }

  private init(inMemory connection: DatabaseQueue) {
    path = nil
    self.connection = connection
    writes = WriteQueue(connection, longestBatch: .milliseconds(10))
  }

  /// Writes that have come and not begun.
  var waitingWrites: Int { writes.waitingWrites }

  package func read<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try await withConnection { try body(SQLiteTransaction($0)) }
  }

  @discardableResult
  package func write<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try Task.checkCancellation()
    return try await writes.submit(body)
  }

  /// Reads on a connection of its own, off the threads of the concurrency pool.
  func withConnection<Result: Sendable>(
    _ body: @escaping @Sendable (GRDB.Database) throws -> Result
  ) async throws -> Result {
    guard !writes.isClosed else { throw StorageError.closed }
    do {
      return try await connection.read(body)
    } catch let error as DatabaseError {
      throw error.asStorageError
    }
  }

  /// Refuses new reads and writes, finishes those that wait, and closes the file.
  ///
  /// A database in memory stays open until nobody holds it: GRDB traps when one is read late.
  package func close() async throws {
    guard await writes.finish(), path != nil else { return }
    do {
      try connection.close()
    } catch let error as DatabaseError {
      throw error.asStorageError
    }
  }
}

extension SQLiteDatabase {
  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "rollcall"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 4
    return configuration
  }

  private static func open(_ path: String) throws(StorageUnavailable) -> DatabasePool {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard
      FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
      isFolder.boolValue,
      FileManager.default.isWritableFile(atPath: folder)
    else { throw .folderNotWritable(path: folder) }
    do {
      let pool = try DatabasePool(path: path, configuration: configuration)
      // A pool asks for NORMAL, which may lose the last commits when the power fails.
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      return pool
    } catch {
      throw StorageUnavailable(opening: path, error)
    }
  }
}
