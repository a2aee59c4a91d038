import Hummingbird
import Logging
import SiteMap
package import Storage

/// Addresses for whatever watches the program: alive, and ready to work.
package struct HealthRoutes: Sendable {
  private let database: any Database

  package init(database: any Database) {
    self.database = database
  }

  package var routes: [Route] {
    [
      .get(Link.health.path, .everybody) { _, _ in .json(Array(#"{"status":"ok"}"#.utf8)) },
      .get(Link.readiness.path, .everybody, use: ready),
    ]
  }

  private func ready(request: Request, context: AppContext) async throws -> Response {
    do {
      _ = try await database.read { try $0.row("SELECT 1 AS one") }
      return .json(Array(#"{"status":"ready"}"#.utf8))
    } catch {
      context.logger.error("Not ready", metadata: ["error": "\(error)"])
      return .json(Array(#"{"status":"database unavailable"}"#.utf8), status: .serviceUnavailable)
    }
  }
}
