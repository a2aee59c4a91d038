import HTTPTypes
import Web

/// All endpoints of the API, in the order of its description.
enum APIEndpoints {
  static func all(_ service: APIService) -> [Endpoint] {
    var endpoints =
      ReviewEndpoints(service).all + AnalysisEndpoints(service.models).all
      + DraftEndpoints(service.desk).all + ProblemEndpoints().all
    let document = OpenAPIDocument(
      endpoints: endpoints + [description(JSONNode.object([:]))], schemas: schemas,
      server: service.publicURL)
    endpoints.append(description(document.node))
    return endpoints
  }

  static let schemas: [String: Schema] = [
    "Finding": FindingAnswer.schema, "Problem": ProblemEndpoints.problemSchema,
  ]

  private static func description(_ document: JSONNode) -> Endpoint {
    Endpoint(
      method: .get, path: "/openapi.json", name: "describe", title: "This description",
      about: "The OpenAPI 3.1 document of the API.", scope: nil,
      success: Endpoint.Success(status: .ok, about: "An OpenAPI 3.1 document.", schema: .anyObject),
      handler: { _ in document })
  }
}
