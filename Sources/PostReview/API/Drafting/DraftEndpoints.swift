import HTTPTypes
import Hummingbird
import Kernel
import Web

/// The desk's drafts, for the agency's own tools.
///
/// What people decide, people decide at the desk: a program cannot submit, approve or publish.
struct DraftEndpoints: Sendable {
  private static let most = 100

  private let desk: Desk

  init(_ desk: Desk) {
    self.desk = desk
  }

  var all: [Endpoint] { [list, create, show] }

  private var list: Endpoint {
    Endpoint(
      method: .get, path: "/drafts", name: "listDrafts", title: "The desk's drafts",
      about: "At most \(Self.most), those that changed last first.", scope: .readDrafts,
      parameters: [
        .init(
          name: "matching", place: .query, schema: .text,
          about: "Only drafts with all of these words; the first 200 characters count.")
      ],
      success: Endpoint.Success(
        status: .ok, about: "The drafts.",
        schema: .object([
          .init("drafts", .list(.object(DraftSummary.properties), most: Self.most), "The drafts.")
        ])),
      handler: { call in
        let words = call.request.uri.queryParameters["matching"].map(String.init) ?? ""
        let drafts = try await desk.store.drafts(
          matching: String(words.prefix(200)), limit: Self.most)
        return ["drafts": drafts.map(DraftSummary.init)]
      })
  }

  private var create: Endpoint {
    Endpoint(
      method: .post, path: "/drafts", name: "createDraft", title: "Put a draft on the desk",
      about: "Begins a draft in the program's name; people at the desk take it from there.",
      scope: .writeDrafts, request: DraftBody.schema(desk.review.networks),
      bodyLimit: APILimits.body,
      success: Endpoint.Success(
        status: .created, about: "The new draft.", schema: DraftAnswer.schema),
      handler: { call in
        let body = try await call.body(DraftBody.self)
        let content = try body.content(on: desk.review.networks)
        return try await answer(try await desk.create(content, by: try call.program))
      })
  }

  private var show: Endpoint {
    Endpoint(
      method: .get, path: "/drafts/{draft}", name: "readDraft", title: "One draft",
      about: "Its text, where it stands, and what the review says about it.", scope: .readDrafts,
      parameters: [
        .init(name: "draft", place: .path, schema: .text, about: "The draft's id.")
      ],
      success: Endpoint.Success(status: .ok, about: "The draft.", schema: DraftAnswer.schema),
      problems: [.notFound],
      handler: { call in try await answer(Draft.ID(try call.parameter("draft"))) })
  }

  private func answer(_ id: Draft.ID) async throws -> DraftAnswer {
    let record = try await desk.store.record(id)
    return DraftAnswer(record, desk.review.read(record.content))
  }
}

extension APICall {
  /// The program as the desk's record names it.
  fileprivate var program: DeskPerson {
    get throws {
      guard let token else { throw Problem(.tokenNeeded, "The request has no token. Send one.") }
      return DeskPerson(id: "program-\(token.id)", name: "\(token.name) (program)")
    }
  }
}
