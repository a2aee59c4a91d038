import HTTPTypes
import Hummingbird
import Web

/// One address of the API with everything that its description says: the routes and the OpenAPI
/// document are both made of these, so that neither can know what the other does not.
struct Endpoint: Sendable {
  var method: HTTPRequest.Method
  /// With parameters in braces, such as `/drafts/{draft}`.
  var path: String
  /// The operation's name, in camel case.
  var name: String
  var title: String
  var about: String
  /// nil where nobody needs a token.
  var scope: TokenScope?
  var parameters: [Parameter] = []
  var request: Schema?
  /// Largest body in bytes.
  var bodyLimit = 0
  var success: Success
  /// Kinds of problems besides those that any request can meet.
  var problems: [ProblemKind] = []
  var handler: @Sendable (APICall) async throws -> any Encodable & Sendable

  struct Success: Sendable {
    var status: HTTPResponse.Status
    var about: String
    var schema: Schema
  }

  struct Parameter: Sendable {
    enum Place: String, Sendable { case path, query }

    var name: String
    var place: Place
    var schema: Schema
    var about: String
  }

  /// Every kind of problem that it can answer with.
  var allProblems: [ProblemKind] {
    var kinds = problems
    if scope != nil { kinds += [.tokenNeeded, .tokenRefused, .notAllowed, .tooManyRequests] }
    if request != nil {
      kinds += [.notJSON, .malformedRequest, .tooLarge, .unsupportedMediaType, .invalidBody]
    }
    return kinds + [.internalError]
  }
}

/// A request to an endpoint, from a program that may make it.
struct APICall: Sendable {
  var request: Request
  var context: AppContext
  /// nil where nobody needs a token.
  var token: APIToken?
  var bodyLimit: Int

  func parameter(_ name: String) throws -> String {
    try context.parameters.require(name)
  }

  func body<Body: APIBody>(_: Body.Type) async throws -> Body {
    try await JSONReading.read(Body.self, from: request, upTo: bodyLimit)
  }
}
