package import Storage
import StorageSQLite

/// A real, empty, in-memory database with the outbox and the given schema.
///
/// Tests never fake SQL.
package func makeTestDatabase(_ migrations: [Migration] = []) async throws -> any Database {
  let database = try SQLiteDatabase.inMemory()
  try await Migrator(OutboxSchema.migrations + migrations).migrate(database)
  return database
}
