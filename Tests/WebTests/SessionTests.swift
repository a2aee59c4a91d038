import Storage
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Web

struct SessionTests {
  @Test func `without a session a page of one's own leads to sign-in`() async throws {
    try await TestSite().test { client in
      let response = try await client.get("/mine")
      #expect(response.status == .seeOther)
      #expect(response.header("Location") == "/sign-in")
    }
  }

  @Test func `with a session the page knows the person`() async throws {
    let site = try await TestSite()
    let cookie = try await site.signIn()
    try await site.test { client in
      let answer1 = try await client.get("/mine", cookie: cookie)
      #expect(answer1.text.contains("Mona Reyes"))
      let answer2 = try await client.get("/people", cookie: cookie)
      #expect(answer2.status == .forbidden)
    }
  }

  @Test func `a session ends after two hours without use`() async throws {
    let site = try await TestSite()
    let cookie = try await site.signIn()
    try await site.test { client in
      site.clock.advance(by: 2 * 60 * 60 * 1000 - 1)
      let answer3 = try await client.get("/mine", cookie: cookie)
      #expect(answer3.status == .ok)
      site.clock.advance(by: 2 * 60 * 60 * 1000 + 1)
      let answer4 = try await client.get("/mine", cookie: cookie)
      #expect(answer4.status == .seeOther)
    }
  }

  @Test func `a session ends after twelve hours however much it is used`() async throws {
    let site = try await TestSite()
    let cookie = try await site.signIn()
    try await site.test { client in
      for _ in 0..<12 {
        let answer5 = try await client.get("/mine", cookie: cookie)
        #expect(answer5.status == .ok)
        site.clock.advance(by: 60 * 60 * 1000)
      }
      site.clock.advance(by: 1)
      let answer6 = try await client.get("/mine", cookie: cookie)
      #expect(answer6.status == .seeOther)
    }
  }

  @Test func `the database never holds the token itself`() async throws {
    let site = try await TestSite()
    let token = try await site.signIn().dropFirst("rollcall_session=".count)
    let rows = try await site.database.read { try $0.rows("SELECT id FROM web_session") }
    #expect(try rows.map { try $0.text("id") } == [SessionToken(String(token)).hash])
    #expect(token.count == 32)
  }

  @Test func `a person ends one session and keeps the other`() async throws {
    let site = try await TestSite()
    let first = try await site.signIn()
    let second = try await site.signIn()
    let hash = SessionToken(String(first.dropFirst("rollcall_session=".count))).hash
    try await site.sessions.end(hash, of: "somebody-else")
    let answer7 = try await site.sessions.sessions(of: "mona", now: site.clock.now)
    #expect(answer7.count == 2)
    try await site.sessions.end(hash, of: "mona")
    try await site.test { client in
      let answer8 = try await client.get("/mine", cookie: first)
      #expect(answer8.status == .seeOther)
      let answer9 = try await client.get("/mine", cookie: second)
      #expect(answer9.status == .ok)
    }
  }

  @Test func `a message is shown once, and escaped`() async throws {
    let site = try await TestSite()
    let cookie = try await site.signIn()
    try await site.test { client in
      let token = try #require(try await client.get("/open", cookie: cookie).formToken)
      _ = try await client.post("/open", "csrf=\(token)", cookie: cookie)
      let answer10 = try await client.get("/open", cookie: cookie)
      #expect(answer10.text.contains("Kept &lt;it&gt;"))
      let answer11 = try await client.get("/open", cookie: cookie)
      #expect(!answer11.text.contains("Kept"))
    }
  }
}
