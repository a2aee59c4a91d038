package import Audit
package import Foundation
import Kernel
import Storage
package import StorageSQLite

/// Makes backups in a folder while the program runs, and keeps the ones worth keeping.
package struct Backups: Sendable {
  private let folder: URL
  private let database: SQLiteDatabase
  private let audit: AuditLog

  package init(folder: URL, database: SQLiteDatabase, audit: AuditLog) {
    self.folder = folder
    self.database = database
    self.audit = audit
  }

  /// What was made before.
  package var kept: BackupFolder { BackupFolder(url: folder) }

  /// Copies the database as it is at one moment, checks the copy, and only then gives it its name.
  ///
  /// Throws ``BackupError`` and leaves nothing half done.
  package func make(now: Int) async throws -> BackupFile {
    // Data of an older version have no seals yet.
    if try await database.counts()["audit_seal"] != nil { try await audit.seal(now: now) }
    let path = folder.appending(path: "rollcall-\(BackupTime.name(now)).sqlite")
    let unfinished = folder.appending(path: "\(BackupFolder.unfinished)\(UUID().uuidString).sqlite")
    try Self.makeFolder(folder)
    defer { Self.remove(unfinished) }
    do {
      try await database.backup(to: unfinished.path)
    } catch let error as CocoaError {
      throw BackupError.cannotWrite("\(path.path) (\(error.localizedDescription))")
    }
    let note = try await Self.check(unfinished, now: now)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: unfinished.path)
    let data = try JSONEncoder.readable.encode(note)
    try data.write(to: BackupFile.noteURL(of: path), options: .atomic)
    guard rename(unfinished.path, path.path) == 0
    else { throw BackupError.cannotWrite(path.path) }
    return BackupFile(url: path, note: note)
  }

  /// What the copy holds, once it has been found whole.
  private static func check(_ copy: URL, now: Int) async throws -> BackupNote {
    let database = try SQLiteDatabase(existing: copy.path)
    let faults = try await database.faults()
    guard faults.isEmpty else { throw BackupError.faulty(copy.path, faults) }
    let counts = try await database.counts()
    let (migrations, seal) = try await database.read { transaction in
      let migrations = try transaction.rows("SELECT id FROM schema_migration ORDER BY id")
      let seal = counts["audit_seal"] == nil ? nil : try transaction.lastSeal()
      return (try migrations.map { try $0.text("id") }, seal?.digest)
    }
    try await database.close()
    let size = try FileManager.default.attributesOfItem(atPath: copy.path)[.size] as? Int
    return BackupNote(
      at: now, sha256: try BackupFile.digest(of: copy), bytes: size ?? 0, migrations: migrations,
      rows: counts, seal: seal)
  }

  private static func makeFolder(_ folder: URL) throws {
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw BackupError.cannotWrite(folder.path)
    }
  }

  /// The file and what SQLite may have put beside it.
  private static func remove(_ file: URL) {
    for ending in ["", "-wal", "-shm", ".partial"] {
      try? FileManager.default.removeItem(atPath: file.path + ending)
    }
  }
}

extension JSONEncoder {
  fileprivate static var readable: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return encoder
  }
}
