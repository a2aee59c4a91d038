import Kernel
import Storage
import StoragePostgres
import TestSupport
import Testing

/// What only a server can do: be the wrong one, go away, and have several nodes.
@Suite(.enabled(if: hasServer))
struct ServerTests {
  private func emptyDatabase() async throws -> String {
    try await #require(PostgresTestServer.shared).emptyDatabase()
  }

  @Test func `a database that is missing is named, with the command that makes it`() async throws {
    let url = try await emptyDatabase().replacing("/test_", with: "/absent_")
    let error = await #expect(throws: PostgresUnavailable.self) {
      try await PostgresDatabase.open(url, patience: .none)
    }
    #expect(error?.message.contains("createdb") == true)
    #expect(error?.kind == .notFound)
  }

  @Test func `a database that does not keep Unicode is refused`() async throws {
    let url = try await emptyDatabase()
    let name = url.split(separator: "?").first?.split(separator: "/").last ?? ""
    let server = try PostgresServer(url)
    try await server.makeDatabase("\(name)_ascii", encoding: "SQL_ASCII")
    let error = await #expect(throws: PostgresUnavailable.self) {
      try await PostgresDatabase.open(server.url(of: "\(name)_ascii"), patience: .none)
    }
    #expect(error?.message.contains("SQL_ASCII") == true)
  }

  @Test func `sums and averages are numbers as on SQLite`() async throws {
    let database = try await PostgresDatabase.open(emptyDatabase())
    let row = try await database.read {
      try $0.row(
        """
        SELECT SUM(n) AS sum, AVG(n) AS mean, COUNT(*) AS count, MAX(n) > 2 AS more,
          CAST('-12345.00070' AS NUMERIC) AS small, CAST('-0.00001' AS NUMERIC) AS tiny,
          CAST('100000000' AS NUMERIC) AS round, CAST('1e30' AS NUMERIC) AS huge
        FROM (VALUES (CAST(9007199254740993 AS BIGINT)), (2), (2)) AS t (n)
        """)
    }
    #expect(try row?.integer("sum") == 9_007_199_254_740_997)
    #expect(try row?.real("mean") == 3_002_399_751_580_332.3)
    #expect(try row?.integer("count") == 3)
    #expect(try row?.bool("more") == true)
    #expect(try row?.real("small") == -12_345.0007)
    #expect(try row?.real("tiny") == -0.00001)
    #expect(try row?.integer("round") == 100_000_000)
    #expect(try row?.real("huge") == 1e30)
    try await database.close()
  }

  @Test func `two nodes that write at once lose nothing and double nothing`() async throws {
    let url = try await emptyDatabase()
    let nodes = [try await PostgresDatabase.open(url), try await PostgresDatabase.open(url)]
    try await withThrowingTaskGroup { group in
      for node in nodes {
        group.addTask { _ = try await Migrator(OutboxSchema.migrations).migrate(node) }
      }
      try await group.waitForAll()
    }
    try await withThrowingTaskGroup { group in
      for n in 0..<200 {
        group.addTask {
          try await nodes[n % 2].write {
            try $0.append(DomainEvent(kind: "node.wrote", subject: "\(n)", at: n))
          }
        }
      }
      try await group.waitForAll()
    }
    let events = try await nodes[0].read { try $0.events(after: 0, limit: 1_000) }
    #expect(events.map(\.position) == Array(1...200))
    #expect(Set(events.map(\.event.subject)).count == 200)
    for node in nodes { try await node.close() }
  }

  @Test func `connections that the server cuts again and again cost nothing`() async throws {
    let url = try await emptyDatabase()
    let database = try await PostgresDatabase.open(url)
    let other = try await PostgresDatabase.open(url)
    try await database.write { try $0.execute("CREATE TABLE kept (n BIGINT PRIMARY KEY)") }
    try await withThrowingTaskGroup { group in
      for n in 0..<300 {
        group.addTask {
          try await database.write { try $0.execute("INSERT INTO kept (n) VALUES (\(n))") }
          _ = try await database.read { try $0.rows("SELECT n FROM kept WHERE n = \(n)") }
        }
      }
      group.addTask {
        for _ in 0..<15 {
          _ = try await other.read {
            try $0.rows(
              """
              SELECT COUNT(pg_terminate_backend(pid)) AS cut FROM pg_stat_activity
              WHERE datname = current_database() AND pid <> pg_backend_pid()
              """)
          }
          await Task.yield()
        }
      }
      try await group.waitForAll()
    }
    let kept = try await database.read { try $0.row("SELECT COUNT(*) AS n FROM kept") }
    #expect(try kept?.integer("n") == 300)
    try await database.close()
    try await other.close()
  }
}
