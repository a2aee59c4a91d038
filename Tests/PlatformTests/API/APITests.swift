import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import PostReview
import Testing

@testable import Platform

struct APITests {
  private func withProgram(
    scopes: Set<TokenScope> = Set(TokenScope.allCases),
    _ body: @escaping @Sendable (Program) async throws -> Void
  ) async throws {
    let installation = try await TestInstallation()
    let token = try await installation.token(scopes: scopes)
    try await installation.test { try await body(Program(client: $0, token: token.text)) }
  }

  @Test func `a text is reviewed with place, reason and remedy`() async throws {
    try await withProgram { program in
      let text = "👮 Yesterday we caught the killer, John Smith."
      let answer = try await program.post("/review", #"{"text":"\#(text)","platform":"x"}"#)
      #expect(answer.status == .ok, "\(answer.text)")
      let review = try JSONDecoder().decode(Review.self, from: Data(answer.text.utf8))
      let guilt = try #require(review.findings.first { $0.category == "guilt-statement" })
      #expect(guilt.severity == "block")
      let scalars = Array(text.unicodeScalars)[guilt.start..<guilt.end]
      #expect(String(String.UnicodeScalarView(scalars)) == guilt.quote)
    }
  }

  @Test func `a batch is answered in its order`() async throws {
    try await withProgram { program in
      let answer = try await program.post(
        "/review/batch",
        #"{"drafts":[{"id":"b","text":"We caught the killer."},{"id":"a","text":"Road open."}]}"#)
      #expect(answer.status == .ok, "\(answer.text)")
      let batch = try JSONDecoder().decode(Batch.self, from: Data(answer.text.utf8))
      #expect(batch.reviews.map(\.id) == ["b", "a"])
      #expect(batch.reviews.first?.findings.isEmpty == false)
    }
  }

  @Test(arguments: [
    ("", "not-json", []), ("{", "not-json", []), ("[1]", "invalid-body", [""]),
    ("{}", "invalid-body", ["/text"]), (#"{"text":1}"#, "invalid-body", ["/text"]),
    (#"{"text":"a","platfrom":"x"}"#, "invalid-body", ["/platfrom"]),
    (#"{"text":"a","platform":"nowhere"}"#, "invalid-body", ["/platform"]),
    (#"{"text":"\ud800"}"#, "not-json", []),
  ])
  func `a wrong body is answered with what and where`(
    body: String, kind: String, pointers: [String]
  ) async throws {
    try await withProgram { program in
      let answer = try await program.post("/review", body)
      #expect(answer.problemKind == kind, "\(body): \(answer.text)")
      #expect(answer.problemPointers == pointers, "\(body): \(answer.text)")
    }
  }

  @Test func `every draft of a batch that is wrong is named`() async throws {
    try await withProgram { program in
      let long = String(repeating: "x", count: 20_001)
      let answer = try await program.post(
        "/review/batch", #"{"drafts":[{"id":"a","text":"\#(long)"},{"id":"b","text":"\#(long)"}]}"#)
      #expect(answer.problemPointers == ["/drafts/0/text", "/drafts/1/text"])
      let many = Array(repeating: #"{"id":"a","text":""}"#, count: 201).joined(separator: ",")
      let refused = try await program.post("/review/batch", #"{"drafts":[\#(many)]}"#)
      #expect(refused.problemPointers == ["/drafts"])
    }
  }

  @Test func `what is no JSON or too large is refused as that`() async throws {
    try await withProgram { program in
      let form = try await program.post("/review", "text=a", type: "text/plain")
      #expect(form.status == .unsupportedMediaType)
      let large = #"{"text":""# + String(repeating: "x", count: 1_100_000) + #""}"#
      let answer = try await program.post("/review", large)
      #expect(answer.status == .contentTooLarge)
      #expect(answer.problemKind == "too-large")
    }
  }

  @Test func `deep and wide JSON ends in an answer`() async throws {
    try await withProgram { program in
      for body in [
        String(repeating: "[", count: 200_000), String(repeating: #"{"a":"#, count: 100_000),
        #"{"drafts":["# + String(repeating: "1,", count: 300_000) + "1]}",
      ] {
        let answer = try await program.post("/review/batch", body)
        #expect((400..<500).contains(answer.status.code))
      }
    }
  }

  @Test func `without a token, or with one that is not good, nothing is answered`() async throws {
    let installation = try await TestInstallation()
    let good = try await installation.token("New", expiry: .month)
    let old = try await installation.token("Old", expiry: .month, daysAgo: 30)
    let cookie = try await installation.signIn("Pat", roles: [.administrator])
    try await installation.test { client in
      let nobody = try await Program(client: client).get("/rules")
      #expect(nobody.problemKind == "token-needed")
      #expect(nobody.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
      let wrong = try await Program(client: client, token: "rollcall_0000").get("/rules")
      #expect(wrong.problemKind == "token-refused")
      let person = try await client.execute(
        uri: "/api/v1/rules", method: .get, headers: [.cookie: cookie]
      ) { $0 }
      #expect(person.problemKind == "token-needed", "a cookie is no token")
      #expect(try await Program(client: client, token: good.text).get("/rules").status == .ok)
      let late = try await Program(client: client, token: old.text).get("/rules")
      #expect(late.problemKind == "token-refused")
      #expect(late.text.contains("has expired"))
    }
  }

  @Test func `a token allows what it says and nothing else`() async throws {
    try await withProgram(scopes: [.readDrafts]) { program in
      let answer = try await program.post("/review", #"{"text":"a"}"#)
      #expect(answer.problemKind == "not-allowed")
      #expect(answer.text.contains("Review and analyse texts"))
    }
  }

  @Test func `a program that asks too often is told to wait`() async throws {
    try await withProgram { program in
      var statuses: [Int] = []
      for _ in 0..<125 { statuses.append(try await program.get("/rules").status.code) }
      #expect(statuses.prefix(120).allSatisfy { $0 == 200 })
      #expect(statuses.last == 429)
      let answer = try await program.get("/rules")
      #expect(answer.headers[.retryAfter] == "5")
    }
  }

  @Test func `no page of another site may read an answer`() async throws {
    try await withProgram { program in
      let answer = try await program.get("/rules")
      #expect(!answer.headers.contains { $0.name.canonicalName.hasPrefix("access-control-") })
      #expect(answer.headers[.setCookie] == nil)
    }
  }

  private struct Review: Decodable { var findings: [Found] }

  private struct Batch: Decodable {
    var reviews: [Answer]
    struct Answer: Decodable {
      var id: String
      var findings: [Found]
    }
  }

  private struct Found: Decodable {
    var category: String
    var severity: String
    var start: Int
    var end: Int
    var quote: String
  }
}
