import Storage

/// The driver's own table: a row for each batch of writes, written in the batch's transaction.
///
/// When the connection breaks at a commit, the row tells whether the server has made it. The table
/// is also what nodes lock: everybody a little, one that must be alone wholly.
enum BatchMarks {
  static let table: StaticString = "rollcall_batch"

  /// Makes the table, once, whoever comes first.
  static func prepare(_ connection: PostgresConnection) throws {
    let found = try connection.run(
      BoundStatement("SELECT to_regclass('rollcall_batch') IS NOT NULL AS there"))
    guard try found.rows().first?.bool("there") != true else { return }
    try connection.run(
      plain: """
        BEGIN; SELECT pg_advisory_xact_lock(\(lock));
        CREATE TABLE IF NOT EXISTS rollcall_batch (
          id TEXT PRIMARY KEY,
          at BIGINT NOT NULL DEFAULT (extract(epoch FROM clock_timestamp()) * 1000)::bigint
        );
        COMMIT
        """)
  }

  /// Starts a transaction with a batch's row in it.
  ///
  /// The lock comes before anything that fixes what the transaction sees: whoever had to wait sees
  /// what the others have done.
  static func begin(_ batch: String, isAlone: Bool, timeout: Int) -> String {
    """
    BEGIN ISOLATION LEVEL SERIALIZABLE;
    SET LOCAL statement_timeout = \(isAlone ? max(timeout, 600_000) : timeout);
    SET LOCAL idle_in_transaction_session_timeout = 120000;
    LOCK TABLE rollcall_batch IN \(isAlone ? "SHARE ROW EXCLUSIVE" : "ROW EXCLUSIVE") MODE;
    INSERT INTO rollcall_batch (id) VALUES ('\(batch)')
    """
  }

  /// Whether the batch was committed; when it was not, it cannot be from now on.
  ///
  /// The row of a commit that is under way makes this wait for its end.
  static func wasCommitted(
    _ batch: String, _ connection: PostgresConnection
  ) throws(PostgresFailure) -> Bool {
    do throws(PostgresFailure) {
      _ = try connection.run(
        BoundStatement("INSERT INTO rollcall_batch (id) VALUES (\(batch))"))
      return false
    } catch {
      guard error.isUniqueViolation else { throw error }
      return true
    }
  }

  /// Nobody asks for a batch that old.
  static func forgetOld(_ connection: PostgresConnection) throws(PostgresFailure) {
    try connection.run(
      plain: """
        DELETE FROM rollcall_batch
        WHERE at < (extract(epoch FROM clock_timestamp()) * 1000)::bigint - 600000
        """)
  }

  /// Any number, the same for all nodes.
  private static let lock = 7_365_229_014
}
