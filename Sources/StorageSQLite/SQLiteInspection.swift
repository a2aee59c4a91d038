import Foundation
import GRDB
import Storage

extension SQLiteDatabase {
  /// Opens a file that is there already; a missing one is an error, not a new database.
  package init(existing path: String) throws {
    guard FileManager.default.fileExists(atPath: path)
    else { throw StorageUnavailable.cannotOpen(path: path, reason: "there is no such file") }
    try self.init(path: path)
  }

  /// What SQLite finds wrong with the file and with what its rows refer to; nothing when it is
  /// whole.
  package func faults() async throws -> [String] {
    try await withConnection { connection in
      let pages = try String.fetchAll(connection, sql: "PRAGMA integrity_check(20)")
      let orphans = try GRDB.Row.fetchAll(connection, sql: "PRAGMA foreign_key_check").prefix(20)
      return pages.filter { $0 != "ok" }
        + orphans.map { row in
          let (table, parent) = (row[0] as String? ?? "?", row[2] as String? ?? "?")
          return "a row of \(table) refers to a row of \(parent) that is not there"
        }
    }
  }

  /// The number of rows of each table of ours.
  package func counts() async throws -> [String: Int] {
    try await withConnection { connection in
      let tables = try String.fetchAll(
        connection, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
      var counts: [String: Int] = [:]
      for table in tables where !table.hasPrefix("sqlite_") {
        let name = table.replacing("\"", with: "\"\"")
        counts[table] = try Int.fetchOne(connection, sql: "SELECT COUNT(*) FROM \"\(name)\"")
      }
      return counts
    }
  }
}
