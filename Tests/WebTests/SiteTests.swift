import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import Web

struct SiteTests {
  @Test func `a page carries headers that keep strangers out`() async throws {
    try await TestSite().test { client in
      let response = try await client.get("/open")
      #expect(response.status == .ok)
      let policy = try #require(response.header("Content-Security-Policy"))
      #expect(policy.contains("default-src 'self'") && !policy.contains("unsafe-inline"))
      #expect(response.header("X-Content-Type-Options") == "nosniff")
      #expect(response.header("Cache-Control") == "no-store")
    }
  }

  @Test func `who asks with HEAD gets the answer of GET without its body`() async throws {
    try await TestSite().test { client in
      let asked = try await client.execute(uri: "/open", method: .head, headers: [:]) { $0 }
      #expect(asked.status == .ok && asked.text.isEmpty)
      let nowhere = try await client.execute(uri: "/nowhere", method: .head, headers: [:]) { $0 }
      #expect(nowhere.status == .notFound && nowhere.text.isEmpty)
    }
  }

  @Test func `a form sent from our own page is taken`() async throws {
    try await TestSite().test { client in
      let page = try await client.get("/open")
      let token = try #require(page.formToken)
      let posted = try await client.post(
        "/open", "csrf=\(token)&word=a%20%3Cb%3E+c", cookie: page.cookie)
      #expect(posted.status == .ok)
      #expect(posted.text.contains("a &lt;b&gt; c"))
    }
  }

  @Test(arguments: ["", "csrf=", "csrf=00000000000000000000000000000000", "word=x"])
  func `a form without the right token is refused`(body: String) async throws {
    try await TestSite().test { client in
      let page = try await client.get("/open")
      let posted = try await client.post("/open", body, cookie: page.cookie)
      #expect(posted.status == .forbidden)
    }
  }

  @Test func `a form that another site sends is refused, whatever its token`() async throws {
    try await TestSite().test { client in
      let page = try await client.get("/open")
      let token = try #require(page.formToken)
      let posted = try await client.post(
        "/open", "csrf=\(token)", cookie: page.cookie,
        more: ["Sec-Fetch-Site": "cross-site"])
      #expect(posted.status == .forbidden)
    }
  }

  @Test func `a larger form than allowed is refused`() async throws {
    try await TestSite().test { client in
      let body = "word=" + String(repeating: "x", count: 300_000)
      let posted = try await client.post("/open", body)
      #expect(posted.status == .badRequest || posted.status == .contentTooLarge)
    }
  }

  @Test func `an unknown address says where to start`() async throws {
    try await TestSite().test { client in
      let response = try await client.get("/nothing/here")
      #expect(response.status == .notFound)
      #expect(response.text.contains("start page"))
    }
  }

  @Test func `an error of ours shows nothing of itself`() async throws {
    try await TestSite().test { client in
      let response = try await client.get("/broken")
      #expect(response.status == .internalServerError)
      #expect(!response.text.contains("xyzzy"))
      #expect(response.text.contains("Please try again"))
    }
  }

  @Test func `an error asked for as data comes as data`() async throws {
    try await TestSite().test { client in
      let response = try await client.get("/people", more: ["Accept": "application/json"])
      #expect(response.status == .seeOther)
      let posted = try await client.post("/open", "", more: ["Accept": "application/json"])
      #expect(posted.text.hasPrefix(#"{"error":"#))
    }
  }

  @Test func `alive and ready are told apart`() async throws {
    try await TestSite().test { client in
      let answer1 = try await client.get("/healthz")
      #expect(answer1.text == #"{"status":"ok"}"#)
      let answer2 = try await client.get("/readyz")
      #expect(answer2.text == #"{"status":"ready"}"#)
    }
  }

  @Test func `too many requests from one address have to wait`() async throws {
    var settings = SiteSettings()
    settings.requestBurst = 3
    settings.requestsPerSecond = 1
    let site = try await TestSite(settings: settings)
    try await site.test { client in
      var codes: [Int] = []
      for _ in 0..<4 { codes.append(try await client.get("/healthz").status.code) }
      site.clock.advance(by: 1_000)
      codes.append(try await client.get("/healthz").status.code)
      #expect(codes == [200, 200, 200, 429, 200])
    }
  }

  @Test func `an unknown transfer encoding is refused`() async throws {
    try await TestSite().test { client in
      let response = try await client.get("/open", more: ["Transfer-Encoding": "gzip, chunked"])
      #expect(response.status == .badRequest)
    }
  }
}

extension TestClientProtocol {
  func get(_ path: String, cookie: String? = nil, more: [String: String] = [:]) async throws
    -> TestResponse
  {
    try await execute(uri: path, method: .get, headers: .test(cookie, more)) { $0 }
  }

  func post(
    _ path: String, _ body: String, cookie: String? = nil, more: [String: String] = [:]
  ) async throws -> TestResponse {
    var headers = HTTPFields.test(cookie, more)
    headers[.contentType] = "application/x-www-form-urlencoded"
    return try await execute(
      uri: path, method: .post, headers: headers, body: ByteBuffer(string: body)
    ) { $0 }
  }
}

extension HTTPFields {
  static func test(_ cookie: String?, _ more: [String: String]) -> HTTPFields {
    var fields = HTTPFields()
    fields[.cookie] = cookie
    for (name, value) in more { fields.set(name, value) }
    return fields
  }
}
