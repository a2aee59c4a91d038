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
    try await sendList(path, fields.map { ($0.key, $0.value) })
  }

  /// The same where a field comes more than once.
  func sendList(_ path: String, _ fields: [(String, String)]) async throws -> TestResponse {
    let token = try #require(try await get("/account/sessions").formToken)
    let body = (fields + [("csrf", token)])
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

extension Browser {
  /// Posts a form with a file, as a browser without JavaScript does.
  func upload(
    _ path: String, _ fields: [String: String], file: [UInt8]
  ) async throws -> TestResponse {
    try await uploadFile(path, fields, field: "photo", name: "a.png", file)
  }

  /// The same with the field and the file's name.
  func uploadFile(
    _ path: String, _ fields: [String: String], field: String, name: String, _ file: [UInt8]
  ) async throws -> TestResponse {
    let token = try #require(try await get("/account/sessions").formToken)
    var body = ByteBuffer()
    for (name, value) in [("csrf", token)] + fields.sorted(by: { $0.key < $1.key }) {
      body.writeString(
        "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
    }
    body.writeString(
      "--b\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n"
        + "Content-Type: application/octet-stream\r\n\r\n")
    body.writeBytes(file)
    body.writeString("\r\n--b--\r\n")
    return try await client.execute(
      uri: path, method: .post,
      headers: [.cookie: cookie, .contentType: "multipart/form-data; boundary=b"], body: body
    ) { $0 }
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
