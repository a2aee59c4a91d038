import Storage

/// A transaction on one connection; used on that connection's thread only.
final class PostgresTransaction: Transaction {
  private let connection: PostgresConnection
  /// Whether no other node writes, so that the schema may change.
  private let isAlone: Bool
  private var hasFailed = false
  /// Set when the work has to be done again, whatever its body made of the error.
  private(set) var interruption: Interruption?

  init(_ connection: PostgresConnection, isAlone: Bool) {
    self.connection = connection
    self.isAlone = isAlone
  }

  func execute(_ statement: SQL) throws -> Int {
    try run(statement) { $0.touched }
  }

  func rows(_ query: SQL) throws -> [Row] {
    try run(query) { try $0.rows() }
  }

  func makeAppendOnly(_ table: AppendOnlyTable) throws {
    // Made again and again, because there is no CREATE FUNCTION IF NOT EXISTS.
    _ = try execute(
      """
      CREATE OR REPLACE FUNCTION rollcall_refuses() RETURNS trigger LANGUAGE plpgsql AS $refusal$
      BEGIN
        RAISE EXCEPTION 'rows of this table are only ever added'
          USING ERRCODE = 'integrity_constraint_violation';
      END $refusal$
      """
    )
    let name = table.name
    _ = try execute(
      """
      CREATE TRIGGER \(raw: name)_refuses_change BEFORE UPDATE OR DELETE ON \(raw: name)
      FOR EACH ROW EXECUTE FUNCTION rollcall_refuses()
      """
    )
    _ = try execute(
      """
      CREATE TRIGGER \(raw: name)_refuses_truncate BEFORE TRUNCATE ON \(raw: name)
      FOR EACH STATEMENT EXECUTE FUNCTION rollcall_refuses()
      """
    )
  }

  /// Throws when a statement has failed, even if its error was caught.
  func requireIntact() throws(StorageError) {
    if hasFailed { throw .aborted }
  }

  private func run<Result>(_ statement: SQL, _ read: (QueryResult) throws -> Result) throws
    -> Result
  {
    try requireIntact()
    do {
      let bound = BoundStatement(statement)
      if bound.changesSchema && !isAlone {
        interruption = .changesSchema
        throw StorageError.busy
      }
      return try read(try connection.run(bound))
    } catch let failure as PostgresFailure {
      hasFailed = true
      interruption = Interruption(failure)
      throw interruption == nil ? failure.asStorageError : StorageError.busy
    } catch {
      hasFailed = true
      throw error
    }
  }
}

extension Interruption {
  init?(_ failure: PostgresFailure) {
    if failure.isConflict {
      self = .conflict
    } else if failure.isConnectionLost {
      self = .connectionLost(detail: failure.detail)
    } else {
      return nil
    }
  }
}
