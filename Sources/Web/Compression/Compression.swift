import HTTPTypes
package import Hummingbird
import NIOCore

/// Sends text compressed to browsers that read gzip, whole answers only: event streams stay as they
/// are.
///
/// A page that repeats what somebody else chose beside a secret would give the secret away by its
/// size (BREACH). So no secret stands in a page as it is (``FormToken``), and the size of the header
/// is left to chance.
package struct Compression: RouterMiddleware {
  package func handle(
    _ request: Request, context: AppContext,
    next: (Request, AppContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    guard Self.isWorthIt(response) else { return response }
    response.headers[.vary] = "Accept-Encoding"
    guard request.readsGzip else { return response }
    let collected = CollectedBody()
    try await response.body.write(collected)
    let plain = collected.bytes
    guard let small = Gzip.compressed(plain, level: 5, name: Self.padding()) else {
      response.body = ResponseBody(byteBuffer: plain)
      return response
    }
    response.headers[.contentEncoding] = "gzip"
    response.headers[.contentLength] = nil
    response.body = ResponseBody(byteBuffer: small)
    return response
  }

  /// Text that fits into memory and is longer than what goes out in one packet anyway.
  private static func isWorthIt(_ response: Response) -> Bool {
    guard response.headers[.contentEncoding] == nil,
      let length = response.body.contentLength, (1_000...16_000_000).contains(length),
      let type = response.headers[.contentType]
    else { return false }
    return Self.types.contains { type.hasPrefix($0) }
  }

  private static let types = ["text/", "application/json", "application/problem+json", "image/svg"]

  private static func padding() -> String {
    String(repeating: "-", count: Int.random(in: 0...100))
  }
}

extension Request {
  /// Whether the browser takes gzip (RFC 9110, 12.5.3).
  package var readsGzip: Bool {
    headers[values: .acceptEncoding].joined(separator: ",").split(separator: ",").contains {
      let parts = $0.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
      guard let coding = parts.first, coding == "gzip" || coding == "*" else { return false }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }
      return weight.flatMap { Double($0.dropFirst(2)) } != 0
    }
  }
}

/// Keeps what a body writes.
private final class CollectedBody: ResponseBodyWriter {
  private(set) var bytes = ByteBuffer()

  func write(_ buffer: ByteBuffer) {
    bytes.writeImmutableBuffer(buffer)
  }

  func finish(_ trailingHeaders: HTTPFields?) {}
}
