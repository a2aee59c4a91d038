import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

/// Forms with files, and what is asked of them before they are kept.
struct UploadTests {
  private func body(token: String, file: String, tokenFirst: Bool = true) -> ByteBuffer {
    let field = "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n\(token)\r\n"
    let picture =
      "--b\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.jpg\"\r\n\r\n"
      + "\(file)\r\n"
    return ByteBuffer(string: (tokenFirst ? field + picture : picture + field) + "--b--\r\n")
  }

  private func post(
    _ client: any TestClientProtocol, _ body: ByteBuffer, cookie: String?,
    type: String = "multipart/form-data; boundary=b"
  ) async throws -> TestResponse {
    var headers: HTTPFields = [.contentType: type]
    if let cookie { headers[.cookie] = cookie }
    return try await client.execute(uri: "/pictures", method: .post, headers: headers, body: body) {
      $0
    }
  }

  @Test func `a file arrives with its form`() async throws {
    try await TestSite().test { client in
      let page = try await client.get("/open")
      let token = try #require(page.formToken)
      let response = try await post(
        client, body(token: token, file: "hello"), cookie: page.cookie)
      #expect(response.status == .ok)
      #expect(response.text.contains("a.jpg has 5 bytes"))
    }
  }

  @Test func `a file in front of the token is refused, as is one without`() async throws {
    try await TestSite().test { client in
      let page = try await client.get("/open")
      let token = try #require(page.formToken)
      for body in [
        body(token: token, file: "x", tokenFirst: false), body(token: "wrong", file: "x"),
      ] {
        #expect(try await post(client, body, cookie: page.cookie).status == .forbidden)
      }
    }
  }

  @Test func `a form larger than its address takes is refused`() async throws {
    try await TestSite().test { client in
      let page = try await client.get("/open")
      let token = try #require(page.formToken)
      let large = body(token: token, file: String(repeating: "x", count: 1_100_000))
      let response = try await post(client, large, cookie: page.cookie)
      #expect(response.status == .badRequest)
      #expect(response.text.contains("1024 kB"))
    }
  }

  @Test(arguments: [
    "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"b",
  ])
  func `a form without a boundary is refused`(type: String) async throws {
    try await TestSite().test { client in
      let page = try await client.get("/open")
      let token = try #require(page.formToken)
      let response = try await post(
        client, body(token: token, file: "x"), cookie: page.cookie, type: type)
      #expect(response.status == .badRequest)
    }
  }

  @Test func `no more files are taken in at once than fit`() async throws {
    let gate = UploadGate(places: 1)
    await #expect(throws: TooManyUploads.self) {
      try await gate.pass { try await gate.pass { 1 } }
    }
    let passed = try await gate.pass { 1 }
    #expect(passed == 1)
  }
}
