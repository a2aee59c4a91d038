import Foundation
import GRDB
package import Storage

extension SQLiteDatabase {
  /// Copies the database to a file while it is in use; writers and readers go on.
  ///
  /// The copy appears under its name only when it is whole, and replaces an older one.
  package func backup(to path: String) async throws {
    let unfinished = path + ".partial"
    try await withConnection { source in
      try? FileManager.default.removeItem(atPath: unfinished)
      let copy = try DatabaseQueue(path: unfinished)
      try copy.writeWithoutTransaction { try source.backup(to: $0) }
      try copy.close()
      guard rename(unfinished, path) == 0
      else { throw StorageUnavailable.cannotOpen(path: path, reason: "it cannot be replaced") }
    }
  }

  package func copyBeforeMigrating(to firstMigration: Migration) async throws {
    guard let path else { return }
    try await backup(to: "\(path).before-\(firstMigration.id)")
  }
}
