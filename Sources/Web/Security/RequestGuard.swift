package import Hummingbird
import Kernel

/// Refuses requests that an honest browser does not send, before anything reads them.
package struct RequestGuard: RouterMiddleware {
  let limit: Int

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
    try Self.check(request, upTo: limit)
    return try await next(request, context)
  }

  /// Refuses a body that says beforehand that it is too large.
  static func check(_ request: Request, upTo limit: Int) throws(RequestRefusal) {
    guard let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit
    else { return }
    throw .tooLarge(limit: limit)
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
      limit < 4_194_304
        ? "That is more than \(limit / 1024) kB. Send less at once."
        : "That is more than \(limit / 1_048_576) MB. Send less at once."
    }
  }
}
