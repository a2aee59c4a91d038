package import Kernel

/// Why a database is not copied; nothing that was there before is changed.
package enum CopyError: UserFacingError, Equatable {
  case wrongEnd(String)
  case sameKind
  case noFile(String)
  case notRollcall
  /// Migrations of one side that the program, or the other side, does not have.
  case otherVersion(side: String, migrations: [String])
  case targetHoldsData(table: String, rows: Int)
  case unreadable(table: String, column: String, key: String)
  case refused(table: String, key: String, reason: String)
  case differs(table: String, key: String)
  /// A schema that cannot be copied; a test keeps it from being released.
  case unknownType(table: String, type: String)
  case noKey(table: String)
  case circle([String])

  package var kind: UserFacingErrorKind {
    switch self {
    case .noFile, .notRollcall: .notFound
    case .otherVersion, .targetHoldsData, .differs: .conflict
    default: .invalid
    }
  }

  package var message: String {
    switch self {
    case .wrongEnd(let text):
      "“\(text)” names no database. Write sqlite:PATH or postgres://user@host/database."
    case .sameKind:
      "Both sides are of one kind. Copy a SQLite file with its folder, and a PostgreSQL database "
        + "with pg_dump."
    case .noFile(let path):
      "There is no file \(path). Check the path; it is usually rollcall.sqlite in the data folder."
    case .notRollcall:
      "The database to copy from holds no data of Rollcall. Check the address."
    case .otherVersion(let side, let migrations):
      "The database to copy \(side) is of another version of Rollcall "
        + "(\(migrations.joined(separator: ", "))). Start this version once on the old database, "
        + "which brings it up to date, and copy into a new, empty one."
    case .targetHoldsData(let table, let rows):
      "The database to copy to is not empty (\(table) has \(rows) rows), and nothing in it was "
        + "changed. Make a new one."
    default: dataMessage
    }
  }

  private var dataMessage: String {
    switch self {
    case .unreadable(let table, let column, let key):
      "The row \(key) of \(table) has something in \(column) that does not belong there. What was "
        + "copied so far stays; tell the people who look after Rollcall."
    case .refused(let table, let key, let reason):
      "The new database refuses the row \(key) of \(table): \(reason). What was copied so far "
        + "stays; mend the cause and start the copy again, it goes on there."
    case .differs(let table, let key):
      "The two sides differ in \(table) from row \(key) on: somebody wrote to one of them "
        + "meanwhile. Stop Rollcall, make a new, empty database, and copy again."
    case .unknownType(let table, let type): "The table \(table) has the unknown type \(type)."
    case .noKey(let table): "The table \(table) has no primary key."
    case .circle(let tables): "These tables refer to each other: \(tables.joined(separator: ", "))."
    default: message
    }
  }
}
