/// A database the product can run on.
///
/// Feature code sees only this protocol.
package protocol Database: Sendable {
  /// Runs `body` on one unchanging view of what has been committed; it cannot write.
  func read<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result

  /// Runs `body` as if no other write happened meanwhile, and returns once its changes are safe on
  /// disk; when it throws, nothing has changed.
  ///
  /// A driver may run `body` again after a conflict: it has no effect but its statements. A write
  /// that has started is finished even when the caller is cancelled.
  @discardableResult
  func write<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result

  /// Keeps a copy of the data as it is, if the driver can, before the schema changes.
  func copyBeforeMigrating(to firstMigration: Migration) async throws

  func close() async throws
}

/// An open transaction: everything done through it happens, or nothing does.
///
/// A statement that fails ends the transaction, as PostgreSQL has it: catching its error does not
/// save the rest. To allow for a conflict, write `ON CONFLICT DO NOTHING` and look at the count.
package protocol Transaction {
  /// Runs the statement and returns how many rows an INSERT, UPDATE or DELETE touched.
  @discardableResult
  func execute(_ statement: SQL) throws -> Int

  func rows(_ query: SQL) throws -> [Row]

  /// From now on the database refuses to change or remove a row of the table.
  ///
  /// Each driver has its own way: no statement for it is common to all databases.
  ///
  /// The table's rows have a number `rowid` in the order in which they were added, which
  /// `SELECT *` need not show.
  func makeAppendOnly(_ table: AppendOnlyTable) throws

  /// Waits for those who are adding to the tables, and lets nobody else begin until the transaction
  /// ends: every row added later has a higher `rowid` than those that can be seen.
  ///
  /// It must be the first thing that a read does.
  func holdStill(_ tables: [AppendOnlyTable]) throws
}

extension Transaction {
  /// With one writer there is nobody to wait for.
  package func holdStill(_ tables: [AppendOnlyTable]) throws {}
}

extension Transaction {
  package func row(_ query: SQL) throws -> Row? {
    try rows(query).first
  }

  package func exists(_ query: SQL) throws -> Bool {
    try !rows(query).isEmpty
  }
}
