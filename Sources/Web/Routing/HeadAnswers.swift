import HTTPTypes
package import Hummingbird

/// Answers HEAD like GET without the body, as load balancers and link checkers ask.
package struct HeadAnswers: RouterMiddleware {
  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    let response = try await next(request, context)
    return request.method == .head ? response.createHeadResponse() : response
  }
}
