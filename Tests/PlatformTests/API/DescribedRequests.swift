import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Platform
import Web

@testable import PostReview

/// Requests that make each operation of the API give each of its answers.
struct DescribedRequests: Sendable {
  typealias Ask = @Sendable (any TestClientProtocol) async throws -> TestResponse

  /// A token for each operation, so that none is too hasty.
  private var tokens: [String: String] = [:]
  private let powerless: [TokenScope: String]
  private let hasty: String
  private let parameters: [String: String]

  init(_ installation: TestInstallation, endpoints: [Endpoint]) async throws {
    for endpoint in endpoints {
      tokens[endpoint.name] = try await installation.token(endpoint.name).text
    }
    var powerless: [TokenScope: String] = [:]
    for scope in TokenScope.allCases {
      let others = Set(TokenScope.allCases).subtracting([scope])
      powerless[scope] =
        try await installation.token("Without \(scope.rawValue)", scopes: others).text
    }
    self.powerless = powerless
    hasty = try await installation.token("Hasty").text
    let draft = try await installation.parts.desk.create(
      DraftContent(text: "We caught the killer.", own: ["x": "Got him."], networks: ["x"]),
      by: DeskPerson(id: "june", name: "June Albright"))
    parameters = ["{kind}": "not-found", "{draft}": draft.rawValue]
  }

  func all(of endpoint: Endpoint) -> [Ask] {
    let token = tokens[endpoint.name]
    var asks = [ask(endpoint, token: token)]
    if let scope = endpoint.scope {
      asks += [
        ask(endpoint, token: nil), ask(endpoint, token: "rollcall_wrong"),
        ask(endpoint, token: powerless[scope]), hurry(endpoint),
      ]
    }
    if endpoint.request != nil {
      asks += [
        ask(endpoint, token: token, body: "{"), ask(endpoint, token: token, body: #"{"no":1}"#),
        ask(endpoint, token: token, type: "text/plain"),
        ask(
          endpoint, token: token,
          body: "\"" + String(repeating: "x", count: endpoint.bodyLimit) + "\""),
      ]
    }
    if endpoint.problems.contains(.notFound) {
      asks.append(ask(endpoint, token: token, parameter: "nothing"))
    }
    return asks
  }

  private func ask(
    _ endpoint: Endpoint, token: String?, body: String? = nil, type: String = "application/json",
    parameter: String? = nil
  ) -> Ask {
    let path = endpoint.path.split(separator: "/").map { part in
      part.hasPrefix("{") ? parameter ?? parameters[String(part)] ?? "1" : String(part)
    }
    var headers: HTTPFields = [:]
    if let token { headers[.authorization] = "Bearer \(token)" }
    if endpoint.request != nil { headers[.contentType] = type }
    let sent = endpoint.request == nil ? nil : body ?? Self.bodies[endpoint.name] ?? "{}"
    return { [headers] client in
      try await client.execute(
        uri: "/api/v1/" + path.joined(separator: "/"), method: endpoint.method, headers: headers,
        body: sent.map { ByteBuffer(string: $0) }
      ) { $0 }
    }
  }

  /// An answer after many quick ones.
  private func hurry(_ endpoint: Endpoint) -> Ask {
    let ask = ask(endpoint, token: hasty)
    return { client in
      let program = Program(client: client, token: hasty)
      while try await program.get("/networks").status == .ok {}
      return try await ask(client)
    }
  }

  private static let bodies = [
    "reviewText": #"{"text":"We caught the killer.","has_image":true,"alt":""}"#,
    "analysePosts": #"{"posts":[{"id":"1","text":"Is it true?","parent_text":"Shots fired."}]}"#,
    "createDraft": #"{"text":"Road open again.","networks":["x"],"own":[]}"#,
    "reviewTexts": #"{"drafts":[{"id":"1","text":"We caught the killer."}]}"#,
  ]
}
