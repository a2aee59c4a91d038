import Foundation
package import Storage
import StoragePostgres
import StorageSQLite

/// A real, empty database with the outbox and the given schema.
///
/// Tests never fake SQL. It is SQLite in memory; where `ROLLCALL_TEST_DATABASE_URL` names a
/// PostgreSQL server, it is a database of its own there, so that the same tests hold for both.
package func makeTestDatabase(_ migrations: [Migration] = []) async throws -> any Database {
  let schema = OutboxSchema.migrations + migrations.filter { !OutboxSchema.migrations.contains($0) }
  guard let server = PostgresTestServer.shared else {
    let database = try SQLiteDatabase.inMemory()
    try await Migrator(schema).migrate(database)
    return database
  }
  return try await server.database(schema)
}

/// A database without any table.
package func emptyTestDatabase() async throws -> any Database {
  guard let server = PostgresTestServer.shared else { return try SQLiteDatabase.inMemory() }
  return try await PostgresDatabase.open(server.emptyDatabase())
}
