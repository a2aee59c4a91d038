import Foundation

/// Makes and removes whole databases, for restores and tests; its user needs the right CREATEDB.
package struct PostgresServer: Sendable {
  private let address: PostgresAddress

  /// The URL names any database of the server that is there, such as `postgres`.
  package init(_ url: String) throws {
    address = try PostgresAddress(url)
  }

  /// Makes an empty database as Rollcall needs it.
  package func makeDatabase(_ name: String, encoding: String = "UTF8") async throws {
    try await run(
      "CREATE DATABASE \(quoted(name)) TEMPLATE template0 ENCODING \(quoted(encoding)) LOCALE 'C'")
  }

  /// Makes a copy of a database that nobody uses just now.
  package func makeDatabase(_ name: String, copyOf template: String) async throws {
    try await run("CREATE DATABASE \(quoted(name)) TEMPLATE \(quoted(template))")
  }

  package func removeDatabase(_ name: String) async throws {
    try await run("DROP DATABASE IF EXISTS \(quoted(name)) WITH (FORCE)")
  }

  /// The same server's URL with the name of another database.
  package func url(of database: String) -> String {
    let parts = address.url.split(separator: "?", maxSplits: 1).map(String.init)
    let start = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
    let server = start.prefix(3).joined(separator: "/")
    return "\(server)/\(database)" + (parts.count > 1 ? "?\(parts[1])" : "")
  }

  private func quoted(_ name: String) -> String {
    "\"" + name.replacing("\"", with: "\"\"") + "\""
  }

  private func run(_ statement: String) async throws {
    try await withCheckedThrowingContinuation { continuation in
      let thread = Thread { [address] in
        do throws(PostgresFailure) {
          let connection: PostgresConnection
          do {
            connection = try PostgresConnection(address, for: .reading)
          } catch {
            return continuation.resume(throwing: error)
          }
          try connection.run(plain: statement)
          continuation.resume()
        } catch {
          continuation.resume(throwing: error.asStorageError)
        }
      }
      thread.start()
    } as Void
  }
}
