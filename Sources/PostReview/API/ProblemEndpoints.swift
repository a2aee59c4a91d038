import HTTPTypes
import Web

/// What the `type` of a problem leads to.
struct ProblemEndpoints: Sendable {
  var all: [Endpoint] {
    [
      Endpoint(
        method: .get, path: "/problems/{kind}", name: "explainProblem", title: "A kind of problem",
        about: "What the “type” of a problem stands for.", scope: nil,
        parameters: [
          .init(
            name: "kind", place: .path, schema: .choice(ProblemKind.allCases.map(\.rawValue)),
            about: "The last part of a problem's type.")
        ],
        success: Endpoint.Success(
          status: .ok, about: "The kind.",
          schema: .object([
            .init("kind", .text, "Its stable name."),
            .init("title", .text, "What it says in words."),
            .init("status", .whole(from: 400, to: 599), "The HTTP status it comes with."),
          ])),
        problems: [.notFound],
        handler: explain)
    ]
  }

  static let problemSchema = Schema.object([
    .init("type", .text, "Leads to what this kind of problem is."),
    .init("title", .text, "The kind in words; the same for every problem of the kind."),
    .init("status", .whole(from: 400, to: 599), "The HTTP status."),
    .init("detail", .text, "What happened, and what to do."),
    .init(
      "errors",
      .list(
        .object([
          .init("pointer", .text, "A JSON Pointer into the body that was sent."),
          .init("detail", .text, "What is wrong there."),
        ]), most: nil),
      "The places that are wrong.", isRequired: false),
  ])

  private struct Answer: Encodable {
    var kind: String
    var title: String
    var status: Int
  }

  @Sendable private func explain(_ call: APICall) async throws -> any Encodable & Sendable {
    guard let kind = ProblemKind(rawValue: try call.parameter("kind")) else {
      throw Problem(
        .notFound, "There is no such kind of problem. See openapi.json for those there are.")
    }
    return Answer(kind: kind.rawValue, title: kind.title, status: kind.status.code)
  }
}
