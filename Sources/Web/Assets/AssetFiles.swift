package import Hummingbird
import NIOCore

/// Serves `/assets/HASH/NAME`; under an old hash too, but then not to be kept.
package struct AssetFiles: RouterMiddleware {
  let assets: Assets

  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    let parts = request.uri.path.split(separator: "/")
    if request.method == .get, parts == [Substring(Assets.worker)], let worker = assets.worker {
      return Self.response(to: request, worker, caching: "no-cache")
    }
    guard request.method == .get || request.method == .head, parts.count == 3, parts[0] == "assets",
      let file = assets.file(String(parts[2]))
    else { return try await next(request, context) }
    let isCurrent = parts[1] == assets.version
    return Self.response(
      to: request, file, caching: isCurrent ? "public, max-age=31536000, immutable" : "no-cache")
  }

  private static func response(
    to request: Request, _ file: Assets.File, caching: String
  ) -> Response {
    let gzipped = request.readsGzip ? file.gzipped : nil
    var response = Response(
      status: .ok,
      headers: [.contentType: file.type, .vary: "Accept-Encoding", .cacheControl: caching],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: gzipped ?? file.bytes)))
    if gzipped != nil { response.headers[.contentEncoding] = "gzip" }
    return response
  }
}
