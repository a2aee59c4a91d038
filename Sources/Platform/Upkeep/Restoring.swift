package import Foundation
import Kernel
import Storage
import StorageSQLite

/// Puts a backup in a data folder's place.
package enum Restoring {
  /// Copies the backup into the folder, checked before and after; returns where an older database
  /// was put, if there was one.
  ///
  /// The folder is the caller's alone (``DataFolderLock``). Throws ``BackupError``,
  /// ``StorageUnavailable/newerSchema(migrations:)``.
  package static func restore(
    _ backup: BackupFile, to database: URL, replacing: Bool, now: Int
  ) async throws -> URL? {
    let files = FileManager.default
    let isThere = files.fileExists(atPath: database.path)
    guard replacing || !isThere else { throw BackupError.databaseIsThere(database.path) }
    let known = Set(Schema.migrations.map(\.id))
    let unknown = Set(backup.note.migrations).subtracting(known)
    guard unknown.isEmpty
    else { throw StorageUnavailable.newerSchema(migrations: unknown.sorted()) }
    let unfinished = URL(filePath: database.path + ".restoring")
    try? files.removeItem(at: unfinished)
    do {
      try files.copyItem(at: backup.url, to: unfinished)
    } catch {
      try? files.removeItem(at: unfinished)
      throw BackupError.cannotWrite(unfinished.path)
    }
    guard try BackupFile.digest(of: unfinished) == backup.note.sha256
    else { throw BackupError.damaged(unfinished.path) }
    try flushed(unfinished)
    let old = isThere ? try moveAway(database, now: now) : nil
    guard rename(unfinished.path, database.path) == 0
    else { throw BackupError.cannotWrite(database.path) }
    return old
  }

  /// The old database keeps its log beside it, so that it can still be opened.
  private static func moveAway(_ database: URL, now: Int) throws -> URL {
    let old = database.deletingLastPathComponent()
      .appending(path: "replaced-\(BackupTime.name(now)).sqlite")
    for ending in ["-wal", "-shm", ""]
    where FileManager.default.fileExists(atPath: database.path + ending) {
      guard rename(database.path + ending, old.path + ending) == 0
      else { throw BackupError.cannotWrite(old.path + ending) }
    }
    return old
  }

  private static func flushed(_ file: URL) throws {
    let handle = try FileHandle(forUpdating: file)
    try handle.synchronize()
    try handle.close()
  }
}
