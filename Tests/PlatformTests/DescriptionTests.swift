import DraftReview
import FoundationEssentials
import Hummingbird
import HummingbirdTesting
import Kernel
import TestSupport
import Testing
import Web

@testable import Platform
@testable import PostReview

/// The API's description cannot say what the API does not do: each operation is asked until it
/// has given each answer that it describes, and each answer is held against its schema.
struct DescriptionTests {
  @Test func `every described answer is given, and as it is described`() async throws {
    let installation = try await TestInstallation()
    let endpoints = APIEndpoints.all(installation.parts.api)
    let requests = try await DescribedRequests(installation, endpoints: endpoints)
    let check = SchemaCheck(schemas: APIEndpoints.schemas)
    try await installation.test { client in
      for endpoint in endpoints {
        var seen: Set<Int> = []
        for ask in requests.all(of: endpoint) {
          let answer = try await ask(client)
          let status = answer.status.code
          seen.insert(status)
          let schema = try #require(
            endpoint.schema(of: status), "\(endpoint.name) does not describe \(status)")
          let value = try JSONDecoder().decode(JSONTree.self, from: Data(answer.text.utf8))
          let faults = check.faults(value, schema)
          #expect(faults.isEmpty, "\(endpoint.name) \(status): \(faults)")
          #expect(answer.headers[.contentType] == endpoint.type(of: status))
        }
        // Nobody can ask for an error of ours.
        let described = Set(
          endpoint.allProblems.map(\.status.code) + [endpoint.success.status.code])
        #expect(seen == described.subtracting([500]), "\(endpoint.name)")
      }
    }
  }

  @Test func `every address below the API is described, and every described one is there`()
    async throws
  {
    let parts = try await TestInstallation().parts
    let routes = parts.routes.filter { $0.access == .program }
    let described = APIEndpoints.all(parts.api).map { "\($0.method) /api/v1\($0.path)" }
    let present = routes.map { route in
      let path = route.path.split(separator: "/").map {
        $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0)
      }
      return "\(route.method) /" + path.joined(separator: "/")
    }
    #expect(Set(present) == Set(described))
    #expect(parts.routes.allSatisfy { $0.access == .program || !$0.path.contains("api/v1") })
  }

  @Test func `the description is as it was`() async throws {
    // Rules and networks are content; the description is not about which there are.
    let parts = try await TestInstallation().parts
    let known = parts.desk
    let desk = Desk(
      store: known.store,
      review: DeskReview(
        reviewer: known.review.reviewer, networks: Array(known.review.networks.prefix(1))),
      people: known.people, clock: parts.clock)
    let service = APIService(
      desk: desk, models: parts.api.models, tokens: parts.tokens,
      publicURL: "https://training.example", clock: parts.clock)
    let document = try #require(APIEndpoints.all(service).last)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let node = OpenAPIDocument(
      endpoints: APIEndpoints.all(service), schemas: APIEndpoints.schemas,
      server: "https://training.example"
    ).node
    let text = String(decoding: try encoder.encode(node), as: UTF8.self)
    let rules = DraftReviewer.ruleIDs.map { "\"\($0)\"" }.joined(separator: ",")
    #expect(document.name == "describe")
    try expectSnapshot(
      of: text.replacing(rules, with: "\"RULES\"").onLines, named: "openapi")
  }

  @Test func `the check itself finds what is not described`() throws {
    let check = SchemaCheck(schemas: APIEndpoints.schemas)
    let strange = try JSONDecoder().decode(
      JSONTree.self, from: Data(#"{"title":"a","status":399,"detail":"b","more":1}"#.utf8))
    let faults = check.faults(strange, .named("Problem"))
    #expect(faults == ["/more is not described", "/type is missing", "/status: 399.0"])
  }
}

extension Endpoint {
  fileprivate func schema(of status: Int) -> PostReview.Schema? {
    if status == success.status.code { return success.schema }
    return allProblems.contains { $0.status.code == status } ? .named("Problem") : nil
  }

  fileprivate func type(of status: Int) -> String {
    status == success.status.code ? "application/json" : "application/problem+json"
  }
}

extension String {
  /// One member a line, so that a change can be read.
  fileprivate var onLines: String {
    replacing("\",\"", with: "\",\n\"").replacing("},\"", with: "},\n\"")
  }
}
