import Foundation
import HTTPTypes
package import Hummingbird

extension Problem {
  package var response: Response {
    let body = Body(
      type: "/api/v1/problems/\(kind.rawValue)", title: kind.title, status: kind.status.code,
      detail: detail, errors: faults.isEmpty ? nil : faults)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Text and numbers alone can always be encoded.
    let bytes = (try? encoder.encode(body)) ?? Data()
    var headers = headers
    headers[.contentType] = "application/problem+json"
    return Response(
      status: kind.status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  private struct Body: Encodable {
    var type: String
    var title: String
    var status: Int
    var detail: String
    var errors: [Fault]?
  }
}

extension Request {
  /// Whether a program asks, which has no use for pages.
  var isFromProgram: Bool { uri.path == "/api" || uri.path.hasPrefix("/api/") }
}
