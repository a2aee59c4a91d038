import Storage
import StorageConformance
import StoragePostgres
import TestSupport
import Testing

/// Whether there is a server to test with; `script/test` starts one.
let hasServer = PostgresTestServer.shared != nil

@Suite(.enabled(if: hasServer))
struct ConformanceTests {
  @Test(arguments: ConformanceCheck.all)
  func `PostgreSQL keeps the promise`(_ check: ConformanceCheck) async throws {
    let server = try #require(PostgresTestServer.shared)
    try await check.run(on: try await PostgresDatabase.open(server.emptyDatabase()))
  }

  @Test(arguments: ConformanceCheck.all)
  func `PostgreSQL keeps the promise without named statements`(
    _ check: ConformanceCheck
  ) async throws {
    let server = try #require(PostgresTestServer.shared)
    let url = try await server.emptyDatabase()
    try await check.run(on: try await PostgresDatabase.open(url + "&pgbouncer=true"))
  }
}
