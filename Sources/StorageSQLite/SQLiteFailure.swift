import GRDB
import Storage

extension DatabaseError {
  var asStorageError: any Error {
    switch resultCode {
    case .SQLITE_FULL: StorageUnavailable.diskFull
    case .SQLITE_CONSTRAINT: StorageError.constraint(violated, detail: detail)
    case .SQLITE_READONLY: StorageError.readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: StorageError.busy
    case .SQLITE_MISUSE: StorageError.closed
    default: StorageError.failed(code: Int(extendedResultCode.rawValue), detail: detail)
    }
  }

  private var violated: StorageError.Constraint {
    switch extendedResultCode {
    case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
      .unique
    case .SQLITE_CONSTRAINT_FOREIGNKEY: .foreignKey
    case .SQLITE_CONSTRAINT_NOTNULL: .notNull
    case .SQLITE_CONSTRAINT_CHECK: .check
    default: .other
    }
  }

  /// The statement is text from the source: its values are bound and do not appear.
  private var detail: String {
    [message, sql].compactMap(\.self).joined(separator: " in: ")
  }
}

extension StorageUnavailable {
  init(opening path: String, _ error: any Error) {
    let code = (error as? DatabaseError)?.resultCode
    self =
      switch code {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .notADatabase(path: path)
      case .SQLITE_FULL: .diskFull
      default: .cannotOpen(path: path, reason: (error as? DatabaseError)?.message ?? "\(error)")
      }
  }
}
