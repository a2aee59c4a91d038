import ArgumentParser
import Audit
import Foundation
import Platform
import StorageSQLite

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database to one checked file, while the server runs.",
    discussion: """
      The server makes one each night by itself; this makes one now. Beside the copy lies a note
      (.json) with its SHA-256 and what it holds: keep the two together, and on another machine.

      Example: rollcall backup --data /srv/rollcall --to /mnt/backup
      """)

  @OptionGroup var options: InstallationOptions

  @Option(help: "Folder for the copy (default: backups in the data folder).")
  var to: String?

  func run() async throws {
    let installation = try options.installation(makesFolder: false)
    guard installation.databaseURL == nil else {
      throw CommandProblem(
        "The data are in PostgreSQL. Back them up with its own tools "
          + "(Documentation/Databases.md), or copy them to a file with `rollcall copy`.")
    }
    let database = try SQLiteDatabase(existing: installation.database)
    let folder =
      to.map { URL(filePath: $0) } ?? installation.backups?.folder
      ?? URL(filePath: installation.database).deletingLastPathComponent()
      .appending(path: "backups")
    let audit = AuditLog(database: database, tables: Schema.record)
    let file = try await Backups(folder: folder, database: database, audit: audit)
      .make(now: WallClock.system())
    StandardOutput.write("Backup: \(file.url.path)")
    StandardOutput.write(
      "\(file.note.bytes) bytes, \(file.note.rows.count) tables, "
        + "\(file.note.rows.values.reduce(0, +)) rows, found whole.")
    StandardOutput.write("Last seal: \(file.note.seal ?? "none yet")")
    try await database.close()
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup into a data folder.",
    discussion: """
      Stop the server first. The backup is checked against its note before and after it is copied.
      A database that is there already is kept under another name.

      Example: rollcall restore backups/rollcall-2026-11-23T0200-05-123Z.sqlite --data /srv/new
      """)

  @OptionGroup var options: InstallationOptions

  @Argument(help: "The backup.")
  var backup: String

  @Flag(help: "Take the place of the database that is there; it is kept under another name.")
  var replace = false

  func run() async throws {
    let file = try BackupFile(checking: URL(filePath: backup))
    let installation = try options.installation()
    let database = URL(filePath: installation.database)
    let lock = try DataFolderLock(folder: database.deletingLastPathComponent().path)
    let old = try await Restoring.restore(
      file, to: database, replacing: replace, now: WallClock.system())
    withExtendedLifetime(lock) {}
    if let old { StandardOutput.write("The database that was there: \(old.path)") }
    StandardOutput.write(
      "Restored: \(database.path), as it was \(Moment.text(file.note.at)). "
        + "Check it with `rollcall verify`, then start the server.")
  }
}

/// A moment as an administrator reads it in a log.
enum Moment {
  static func text(_ milliseconds: Int) -> String {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).ISO8601Format()
  }
}
