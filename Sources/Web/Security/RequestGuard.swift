package import Hummingbird
import Kernel

/// Refuses requests that an honest browser does not send, before anything reads them.
package struct RequestGuard: RouterMiddleware {
  let settings: SiteSettings

  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    guard let host = request.head.authority, !host.isEmpty else { throw RequestRefusal.noHost }
    for field in request.headers where field.name == .transferEncoding {
      guard field.value.lowercased() == "chunked" else {
        throw RequestRefusal.unknownTransferEncoding
      }
    }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }),
      length > settings.bodyLimit
    {
      throw RequestRefusal.tooLarge(limit: settings.bodyLimit)
    }
    return try await next(request, context)
  }
}

enum RequestRefusal: UserFacingError, Equatable {
  case noHost
  case unknownTransferEncoding
  case tooLarge(limit: Int)

  var kind: UserFacingErrorKind { .malformed }

  var message: String {
    switch self {
    case .noHost: "The request names no host. Use a browser and the address of this site."
    case .unknownTransferEncoding: "The request is encoded in an unknown way. Send it plainly."
    case .tooLarge(let limit):
      "That is more than \(limit / 1024) kB. Send less at once."
    }
  }
}
