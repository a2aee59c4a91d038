import Foundation

/// Brings a database to the schema that the code expects.
package struct Migrator: Sendable {
  private let migrations: [Migration]

  /// The migrations of all features, in the order in which a new database gets them.
  package init(_ migrations: [Migration]) {
    self.migrations = migrations
  }

  /// Applies what is missing, all of it or nothing, and returns the ids applied.
  ///
  /// Data of an earlier version are copied first. Throws ``StorageUnavailable/newerSchema`` when
  /// the database has seen a migration that this version does not know.
  @discardableResult
  package func migrate(_ database: any Database) async throws -> [String] {
    let applied = try await database.write { try $0.appliedMigrations() }
    guard let first = try missing(from: applied).first else { return [] }
    if !applied.isEmpty { try await database.copyBeforeMigrating(to: first) }
    return try await database.write { transaction in
      // Another node may have been faster.
      try missing(from: transaction.appliedMigrations()).map { migration in
        try transaction.apply(migration)
        return migration.id
      }
    }
  }

  private func missing(from applied: Set<String>) throws(StorageUnavailable) -> [Migration] {
    let unknown = applied.subtracting(migrations.map(\.id))
    guard unknown.isEmpty else { throw .newerSchema(migrations: unknown.sorted()) }
    return migrations.filter { !applied.contains($0.id) }
  }
}

extension Transaction {
  fileprivate func appliedMigrations() throws -> Set<String> {
    try execute(
      """
      CREATE TABLE IF NOT EXISTS schema_migration (
        id TEXT PRIMARY KEY,
        applied_at BIGINT NOT NULL
      )
      """
    )
    return Set(try rows("SELECT id FROM schema_migration").map { try $0.text("id") })
  }

  fileprivate func apply(_ migration: Migration) throws {
    let now = Int(Date.now.timeIntervalSince1970 * 1000)
    for statement in migration.statements { try execute(statement) }
    for table in migration.appendOnly { try makeAppendOnly(table) }
    try execute(
      "INSERT INTO schema_migration (id, applied_at) VALUES (\(migration.id), \(now))"
    )
  }
}
