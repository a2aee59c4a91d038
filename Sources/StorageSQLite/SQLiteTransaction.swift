import GRDB
import Storage

/// A transaction or a savepoint on one connection; used on that connection's thread only.
final class SQLiteTransaction: Transaction {
  private let connection: GRDB.Database
  private var hasFailed = false

  init(_ connection: GRDB.Database) {
    self.connection = connection
  }

  func execute(_ statement: Storage.SQL) throws -> Int {
    try endingOnFailure {
      try connection.cachedStatement(sql: statement.text)
        .execute(arguments: statement.statementArguments)
      return connection.changesCount
    }
  }

  func rows(_ query: Storage.SQL) throws -> [Storage.Row] {
    try endingOnFailure {
      let statement = try connection.cachedStatement(sql: query.text)
      let columns = try Storage.Row.Columns(statement.columnNames)
      let cursor = try GRDB.Row.fetchCursor(statement, arguments: query.statementArguments)
      var rows: [Storage.Row] = []
      while let row = try cursor.next() {
        rows.append(Storage.Row(columns, values: row.databaseValues.map(SQLValue.init)))
      }
      return rows
    }
  }

  func makeAppendOnly(_ table: AppendOnlyTable) throws {
    let name = table.name
    for act in ["UPDATE", "DELETE"] as [StaticString] {
      _ = try execute(
        """
        CREATE TRIGGER \(raw: name)_refuses_\(raw: act) BEFORE \(raw: act) ON \(raw: name)
        BEGIN SELECT RAISE(ABORT, 'rows of this table are only ever added'); END
        """
      )
    }
  }

  /// Throws when a statement has failed, even if its error was caught.
  func requireIntact() throws(StorageError) {
    if hasFailed { throw .aborted }
  }

  private func endingOnFailure<Result>(_ body: () throws -> Result) throws -> Result {
    try requireIntact()
    do {
      return try body()
    } catch {
      hasFailed = true
      throw (error as? DatabaseError)?.asStorageError ?? error
    }
  }
}

extension Storage.SQL {
  fileprivate var text: String { fragments.joined(separator: "?") }

  fileprivate var statementArguments: StatementArguments {
    StatementArguments(arguments.map(\.databaseValue))
  }
}
