package import Hummingbird
import Logging

/// One line a request: method, path without query, status, milliseconds.
package struct RequestLog: RouterMiddleware {
  let isEnabled: Bool

  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    guard isEnabled else { return try await next(request, context) }
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let duration = (ContinuousClock.now - start).components
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method)", "path": "\(request.uri.path)",
        "status": "\(response.status.code)",
        "milliseconds":
          "\(duration.seconds * 1000 + duration.attoseconds / 1_000_000_000_000_000)",
      ]
    )
    return response
  }
}
