import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Platform
import PostReview
import Testing

/// One of the agency's own tools, with a token.
struct Program: Sendable {
  let client: any TestClientProtocol
  var token: String?

  func get(_ path: String) async throws -> TestResponse {
    try await send(.get, path, nil)
  }

  func post(_ path: String, _ json: String, type: String = "application/json") async throws
    -> TestResponse
  {
    try await send(.post, path, ByteBuffer(string: json), type: type)
  }

  private func send(
    _ method: HTTPRequest.Method, _ path: String, _ body: ByteBuffer?, type: String? = nil
  ) async throws -> TestResponse {
    var headers: HTTPFields = [:]
    if let token { headers[.authorization] = "Bearer \(token)" }
    if let type { headers[.contentType] = type }
    return try await client.execute(
      uri: "/api/v1\(path)", method: method, headers: headers, body: body
    ) { $0 }
  }
}

extension TestInstallation {
  /// The secret of a new token.
  func token(
    _ name: String = "Records system", scopes: Set<TokenScope> = Set(TokenScope.allCases),
    expiry: NewToken.Expiry = .never, daysAgo: Int = 0
  ) async throws -> TokenSecret {
    try await parts.tokens.make(
      NewToken(name: name, scopes: scopes, expiry: expiry),
      by: DeskPerson(id: "alex", name: "Alex Morgan"), now: parts.clock() - daysAgo * 86_400_000
    ).secret
  }
}

extension TestResponse {
  /// The kind of problem, from the end of its type.
  var problemKind: String? {
    guard headers[.contentType] == "application/problem+json",
      let told = try? JSONDecoder().decode(Told.self, from: Data(text.utf8))
    else { return nil }
    return told.type.split(separator: "/").last.map(String.init)
  }

  var problemPointers: [String] {
    let told = try? JSONDecoder().decode(Told.self, from: Data(text.utf8))
    return told?.errors?.map(\.pointer) ?? []
  }
}

private struct Told: Decodable {
  var type: String
  var errors: [Fault]?

  struct Fault: Decodable { var pointer: String }
}
