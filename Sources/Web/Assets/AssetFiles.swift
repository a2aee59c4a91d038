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
    guard request.method == .get || request.method == .head, parts.count == 3, parts[0] == "assets",
      let file = assets.file(String(parts[2]))
    else { return try await next(request, context) }
    let isCurrent = parts[1] == assets.version
    let gzipped = request.readsGzip ? file.gzipped : nil
    var response = Response(
      status: .ok,
      headers: [
        .contentType: file.type, .vary: "Accept-Encoding",
        .cacheControl: isCurrent ? "public, max-age=31536000, immutable" : "no-cache",
      ],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: gzipped ?? file.bytes))
    )
    if gzipped != nil { response.headers[.contentEncoding] = "gzip" }
    return response
  }
}
