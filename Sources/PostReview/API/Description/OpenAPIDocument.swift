import HTTPTypes
import Web

/// The API's description (OpenAPI 3.1), made of its endpoints.
struct OpenAPIDocument {
  let endpoints: [Endpoint]
  let schemas: [String: Schema]
  let server: String

  var node: JSONNode {
    [
      "openapi": "3.1.0",
      "info": [
        "title": "Rollcall API", "version": "1.0.0",
        "description": .text(Self.about),
      ],
      "servers": [["url": .text(server + APIRoutes.base)]],
      "security": [["token": []]],
      "paths": .object(paths),
      "components": [
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "An administrator makes tokens on the page Programs.",
          ]
        ],
        "schemas": .object(schemas.mapValues(\.node)),
      ],
    ]
  }

  private static let about =
    "Draft review and the post desk for the agency's own tools. Every request but this document "
    + "and the list of problems carries a token: Authorization: Bearer rollcall_…"

  private var paths: [String: JSONNode?] {
    Dictionary(grouping: endpoints, by: \.path).mapValues { endpoints in
      .object(
        Dictionary(
          endpoints.map { ($0.method.rawValue.lowercased(), operation($0)) },
          uniquingKeysWith: { $1 }))
    }
  }

  private func operation(_ endpoint: Endpoint) -> JSONNode {
    .object([
      "operationId": .text(endpoint.name),
      "summary": .text(endpoint.title),
      "description": .text(endpoint.about),
      "security": endpoint.scope == nil ? .list([]) : nil,
      "parameters": endpoint.parameters.isEmpty ? nil : .list(endpoint.parameters.map(\.node)),
      "requestBody": endpoint.request.map { ["required": .flag(true), "content": json($0)] },
      "responses": .object(responses(of: endpoint)),
    ])
  }

  private func responses(of endpoint: Endpoint) -> [String: JSONNode?] {
    var responses: [String: JSONNode?] = [
      "\(endpoint.success.status.code)": [
        "description": .text(endpoint.success.about), "content": json(endpoint.success.schema),
      ]
    ]
    for (code, kinds) in Dictionary(grouping: endpoint.allProblems, by: \.status.code) {
      let titles = Set(kinds.map(\.title)).sorted().joined(separator: "; ")
      responses["\(code)"] = .some([
        "description": .text(titles + "."),
        "content": ["application/problem+json": ["schema": Schema.named("Problem").node]],
      ])
    }
    return responses
  }

  private func json(_ schema: Schema) -> JSONNode {
    ["application/json": ["schema": schema.node]]
  }
}

extension Endpoint.Parameter {
  fileprivate var node: JSONNode {
    [
      "name": .text(name), "in": .text(place.rawValue), "required": .flag(place == .path),
      "description": .text(about), "schema": schema.node,
    ]
  }
}
