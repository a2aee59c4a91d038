import Foundation
package import Storage
import StoragePostgres

/// The PostgreSQL server on which tests run when the environment names one.
///
/// The migrations of a schema run once; each test gets a copy of that database, and the copy is
/// removed when the test has let go of it.
package actor PostgresTestServer {
  package static let shared: PostgresTestServer? =
    ProcessInfo.processInfo.environment["ROLLCALL_TEST_DATABASE_URL"].flatMap { url in
      (try? PostgresServer(url)).map(PostgresTestServer.init)
    }

  private let server: PostgresServer
  private let run = UUID().uuidString.prefix(8).lowercased()
  private var templates: [[String]: Task<String, any Error>] = [:]
  private var count = 0
  private var open = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private static let mostOpen = 40

  private init(_ server: PostgresServer) {
    self.server = server
  }

  /// A database with this schema for one test.
  package func database(_ schema: [Migration]) async throws -> any Database {
    await takeRoom()
    let template = try await template(schema)
    let name = nextName()
    try await server.makeDatabase(name, copyOf: template)
    return try TestDatabase(url(of: name)) { [server, weak self] in
      Task {
        try? await server.removeDatabase(name)
        await self?.giveRoom()
      }
    }
  }

  /// The URL of an empty database that stays until the server goes.
  package func emptyDatabase() async throws -> String {
    let name = nextName()
    try await server.makeDatabase(name)
    return url(of: name)
  }

  private func url(of name: String) -> String {
    let url = server.url(of: name)
    return url + (url.contains("?") ? "&" : "?") + "pool_size=3"
  }

  private func nextName() -> String {
    count += 1
    return "test_\(run)_\(count)"
  }

  private func template(_ schema: [Migration]) async throws -> String {
    let ids = schema.map(\.id)
    if let made = templates[ids] { return try await made.value }
    let name = nextName()
    let making = Task { [server] in
      try await server.makeDatabase(name)
      let database = try await PostgresDatabase.open(server.url(of: name))
      try await Migrator(schema).migrate(database)
      try await database.close()
      return name
    }
    templates[ids] = making
    return try await making.value
  }

  private func takeRoom() async {
    open += 1
    if open > Self.mostOpen { await withCheckedContinuation { waiting.append($0) } }
  }

  private func giveRoom() {
    open -= 1
    if !waiting.isEmpty { waiting.removeFirst().resume() }
  }
}

/// A database that tells when the last who held it is gone.
private final class TestDatabase: Database {
  private let database: PostgresDatabase
  private let onEnd: @Sendable () -> Void

  init(_ url: String, onEnd: @escaping @Sendable () -> Void) throws {
    database = PostgresDatabase(try PostgresAddress(url))
    self.onEnd = onEnd
  }

  deinit { onEnd() }

  func read<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try await database.read(body)
  }

  func write<Result: Sendable>(
    _ body: @escaping @Sendable (any Transaction) throws -> Result
  ) async throws -> Result {
    try await database.write(body)
  }

  func copyBeforeMigrating(to firstMigration: Migration) async throws {}

  func close() async throws {
    try await database.close()
  }
}
