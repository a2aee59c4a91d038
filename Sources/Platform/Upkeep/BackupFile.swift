import Crypto
package import Foundation
package import Kernel
import Storage
import StorageSQLite

/// A copy of the whole database in one file, with a note beside it that says what it holds.
package struct BackupFile: Sendable {
  package let url: URL
  package let note: BackupNote

  /// The note lies beside the copy.
  static func noteURL(of copy: URL) -> URL {
    copy.deletingPathExtension().appendingPathExtension("json")
  }

  /// Reads the note and holds the file against it.
  ///
  /// Throws ``BackupError`` when one of them is missing or damaged.
  package init(checking copy: URL) throws {
    guard FileManager.default.isReadableFile(atPath: copy.path)
    else { throw BackupError.noSuchFile(copy.path) }
    let noteURL = Self.noteURL(of: copy)
    guard let data = try? Data(contentsOf: noteURL),
      let note = try? JSONDecoder().decode(BackupNote.self, from: data)
    else { throw BackupError.noNote(noteURL.path) }
    guard try Self.digest(of: copy) == note.sha256 else { throw BackupError.damaged(copy.path) }
    url = copy
    self.note = note
  }

  init(url: URL, note: BackupNote) {
    self.url = url
    self.note = note
  }

  /// SHA-256 of the file, read in pieces.
  static func digest(of file: URL) throws -> String {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    var hash = SHA256()
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      hash.update(data: piece)
    }
    return hash.finalize().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}

/// What a backup holds.
package struct BackupNote: Sendable, Codable, Equatable {
  /// Milliseconds since 1970.
  package var at: Int
  package var sha256: String
  package var bytes: Int
  package var migrations: [String]
  /// Rows by table.
  package var rows: [String: Int]
  /// The last seal of the record, to be found again by `rollcall verify --expect`.
  package var seal: String?
}

package enum BackupError: UserFacingError, Equatable {
  case noSuchFile(String)
  case noNote(String)
  case damaged(String)
  case faulty(String, [String])
  case cannotWrite(String)
  case databaseIsThere(String)

  package var kind: UserFacingErrorKind {
    switch self {
    case .noSuchFile, .noNote: .notFound
    case .damaged, .faulty, .cannotWrite: .invalid
    case .databaseIsThere: .conflict
    }
  }

  package var message: String {
    switch self {
    case .noSuchFile(let path): "There is no file \(path) to restore. Name a backup."
    case .noNote(let path):
      "The note \(path), which says what the backup holds, is missing or damaged. "
        + "Copy it together with the backup, or take another backup."
    case .damaged(let path):
      "The backup \(path) is not as it was written: its SHA-256 is not the one in its note. "
        + "Take another backup."
    case .faulty(let path, let faults):
      "The copy \(path) has faults: \(faults.joined(separator: "; ")). It is not used."
    case .cannotWrite(let path):
      "\(path) cannot be written. Check who may write there, and how much room the disk has."
    case .databaseIsThere(let path):
      "There is a database already: \(path). Restore to an empty folder, or add --replace, which "
        + "keeps the old one under another name."
    }
  }
}
