/// One step of a feature's schema, applied once and never edited after a release.
///
/// Statements run unchanged on both databases. Types are `TEXT`, `BIGINT` (also for true and false,
/// and for moments), `DOUBLE PRECISION` and `BYTEA`; keys are made by the code, not by the database;
/// constraints are immediate; a conflict is `ON CONFLICT DO NOTHING` or `DO UPDATE`.
package struct Migration: Sendable, Equatable {
  /// The feature and a number, for example `accounts-1`.
  package let id: String
  package let statements: [SQL]
  /// Tables made by the statements that keep every row as it was written.
  package let appendOnly: [AppendOnlyTable]

  package init(id: String, statements: [SQL], appendOnly: [AppendOnlyTable] = []) {
    self.id = id
    self.statements = statements
    self.appendOnly = appendOnly
  }
}
