import Foundation
package import Storage
import StoragePostgres
import StorageSQLite

/// One side of a copy: `sqlite:PATH` or `postgres://…`.
package enum CopyEnd: Sendable, Equatable {
  case sqlite(path: String)
  case postgres(url: String)

  package init(_ text: String) throws(CopyError) {
    if text.hasPrefix("sqlite:"), text.count > 7 {
      self = .sqlite(path: String(text.dropFirst(7)))
    } else if PostgresAddress.isPostgres(text) {
      self = .postgres(url: text)
    } else {
      throw .wrongEnd(text)
    }
  }

  package func isOtherKind(than other: CopyEnd) -> Bool {
    isFile != other.isFile
  }

  private var isFile: Bool {
    if case .sqlite = self { true } else { false }
  }

  /// Opens it; a file is held so that no server writes to it meanwhile.
  package func open(
    mustBeThere: Bool
  ) async throws -> (database: any Database, lock: DataFolderLock?) {
    switch self {
    case .postgres(let url): return (try await PostgresDatabase.open(url), nil)
    case .sqlite(let path):
      if mustBeThere, !FileManager.default.fileExists(atPath: path) { throw CopyError.noFile(path) }
      let folder = URL(filePath: path).deletingLastPathComponent().path
      let lock = try DataFolderLock(folder: folder)
      return (try SQLiteDatabase(path: path), lock)
    }
  }
}
