import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

/// A signed-in person's browser: repeats the form token of the page it posts from.
struct Browser: Sendable {
  let client: any TestClientProtocol
  let cookie: String

  func get(_ path: String) async throws -> TestResponse {
    try await client.execute(uri: path, method: .get, headers: [.cookie: cookie]) { $0 }
  }

  /// Posts and expects the redirect that follows success.
  @discardableResult
  func post(_ path: String, _ fields: [String: String]) async throws -> TestResponse {
    let response = try await send(path, fields)
    #expect(response.status == .seeOther, "\(path): \(response.text.prefix(2_000))")
    return response
  }

  func send(_ path: String, _ fields: [String: String]) async throws -> TestResponse {
    let token = try #require(try await get("/account/sessions").formToken)
    let body = fields.merging(["csrf": token]) { $1 }
      .map { "\($0)=\($1.formEncoded)" }.joined(separator: "&")
    return try await client.execute(
      uri: path, method: .post,
      headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
      body: ByteBuffer(string: body)
    ) { $0 }
  }

  /// Gives the path of a new run of the ten-minute drill.
  func startDrill(mode: String = "practice") async throws -> String {
    let answer = try await post(
      "/runs", ["scenario": "mall-shooting-drill", "seed": "1", "mode": mode])
    return try #require(answer.headers[.location])
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }

  var formToken: String? {
    text.components(separatedBy: "name=\"csrf\" value=\"").dropFirst().first
      .map { String($0.prefix(while: { $0 != "\"" })) }
  }
}

extension String {
  fileprivate var formEncoded: String {
    utf8.map { byte in
      let isPlain =
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + String(repeating: "0", count: 2 - hex.count) + hex
    }.joined()
  }
}
