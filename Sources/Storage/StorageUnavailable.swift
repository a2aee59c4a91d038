package import Kernel

/// The database cannot be used at all, and whoever runs the server has to act.
package enum StorageUnavailable: UserFacingError, Equatable {
  case folderNotWritable(path: String)
  case cannotOpen(path: String, reason: String)
  case notADatabase(path: String)
  /// The data were last used by a newer version, which knows migrations that this one does not.
  case newerSchema(migrations: [String])
  case diskFull

  package var kind: UserFacingErrorKind {
    switch self {
    case .folderNotWritable, .cannotOpen, .notADatabase: .invalid
    case .newerSchema, .diskFull: .conflict
    }
  }

  package var message: String {
    switch self {
    case .folderNotWritable(let path):
      "The folder “\(path)” is missing or cannot be written. "
        + "Create it, or give the server’s user the right to write there."
    case .cannotOpen(let path, let reason):
      "The database “\(path)” cannot be opened (\(reason)). "
        + "Check the path and who may read and write the file."
    case .notADatabase(let path):
      "The file “\(path)” is not a database, or it is damaged. "
        + "Move it away and restore a backup, or name another file."
    case .newerSchema(let migrations):
      "The data were written by a newer version of Rollcall"
        + " (unknown here: \(migrations.joined(separator: ", "))). "
        + "Install that version, or restore the copy made before the upgrade."
    case .diskFull:
      "The server’s disk is full, so nothing was saved. "
        + "Tell your administrator to make room, then try again."
    }
  }
}
