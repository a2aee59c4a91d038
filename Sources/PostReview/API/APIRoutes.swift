import Foundation
import HTTPTypes
import Hummingbird
import Kernel
package import Web

/// The addresses below `/api/v1`.
package struct APIRoutes: Sendable {
  static let base = "/api/v1"

  private let endpoints: [Endpoint]
  private let gate: TokenGate

  package init(_ service: APIService) {
    endpoints = APIEndpoints.all(service)
    gate = TokenGate(store: service.tokens, limits: service.limits, clock: service.clock)
  }

  package var routes: [Route] { endpoints.map(route) }

  private func route(_ endpoint: Endpoint) -> Route {
    let path =
      Self.base.dropFirst() + endpoint.path.replacing("{", with: ":").replacing("}", with: "")
    return .program(endpoint.method, String(path), upTo: endpoint.bodyLimit) { request, context in
      let token = try await endpoint.scope.asyncMap { try await gate.token(of: request, for: $0) }
      let call = APICall(
        request: request, context: context, token: token, bodyLimit: endpoint.bodyLimit)
      let answer = try await endpoint.handler(call)
      return try JSONAnswer.response(answer, status: endpoint.success.status)
    }
  }
}

extension Optional {
  fileprivate func asyncMap<Result>(_ transform: (Wrapped) async throws -> Result) async throws
    -> Result?
  {
    guard let self else { return nil }
    return try await transform(self)
  }
}

enum JSONAnswer {
  static func response(_ answer: any Encodable, status: HTTPResponse.Status) throws -> Response {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var response = Response.json(try encoder.encode(answer), status: status)
    response.headers[.contentType] = "application/json"
    return response
  }
}
