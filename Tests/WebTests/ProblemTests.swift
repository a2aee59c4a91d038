import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// What a program is told when something is wrong.
struct ProblemTests {
  @Test(arguments: [
    ("/api/v1/nothing", HTTPRequest.Method.get, 404, "not-found"),
    ("/api/v1/echo", .get, 405, "method-not-allowed"),
    ("/api/v1/broken", .post, 500, "internal-error"),
  ])
  func `a problem has its kind, what happened and what to do`(
    path: String, method: HTTPRequest.Method, status: Int, kind: String
  ) async throws {
    try await TestSite().test { client in
      let response = try await client.execute(uri: path, method: method) { $0 }
      #expect(response.status.code == status)
      #expect(response.header("Content-Type") == "application/problem+json")
      let problem = try JSONDecoder().decode(Told.self, from: Data(response.text.utf8))
      #expect(problem.type == "/api/v1/problems/\(kind)")
      #expect(problem.status == status)
      #expect(problem.detail.contains(". "), "says what to do: \(problem.detail)")
      #expect(!response.text.contains("xyzzy"))
    }
  }

  @Test func `the methods an address has are named`() async throws {
    try await TestSite().test { client in
      let response = try await client.execute(uri: "/api/v1/echo", method: .delete) { $0 }
      #expect(response.header("Allow") == "POST")
    }
  }

  @Test func `a body that is too large is said to be`() async throws {
    try await TestSite().test { client in
      let body = ByteBuffer(string: String(repeating: "x", count: 2_000))
      let response = try await client.execute(uri: "/api/v1/echo", method: .post, body: body) { $0 }
      #expect(response.status == .contentTooLarge)
    }
  }

  @Test func `a program needs no form token, and sends none`() async throws {
    try await TestSite().test { client in
      let response = try await client.execute(
        uri: "/api/v1/echo", method: .post, body: ByteBuffer(string: "hello")
      ) { $0 }
      #expect(response.status == .ok)
      #expect(response.text == "hello")
    }
  }

  private struct Told: Decodable {
    var type: String
    var status: Int
    var detail: String
  }
}
