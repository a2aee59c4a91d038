import FoundationEssentials
import Hummingbird
import HummingbirdTesting
import Kernel
import PostReview
import Storage
import Testing

@testable import Platform

/// Making and revoking the tokens of programs.
struct TokenPageTests {
  @Test func `a token is shown once, works, and ends when it is revoked`() async throws {
    let installation = try await TestInstallation()
    let cookie = try await installation.signIn("Alex", roles: [.administrator])
    try await installation.test { client in
      let browser = Browser(client: client, cookie: cookie)
      let made = try await browser.send(
        "/agency/tokens", ["name": "Records <system>", "scope": "review", "expires": "year"])
      #expect(made.status == .ok)
      let secret = try #require(made.text.secret)
      let program = Program(client: client, token: secret)
      #expect(try await program.get("/rules").status == .ok)

      let list = try await browser.get("/agency/tokens").text
      #expect(list.contains("Records &lt;system&gt;"))
      #expect(!list.contains(secret))
      #expect(list.contains(String(secret.prefix(17)) + "…"))

      let token = try #require(try await installation.parts.tokens.tokens().first)
      #expect(token.lastUsedAt == installation.parts.clock())
      try await browser.post("/agency/tokens/\(token.id.rawValue)", [:])
      let refused = try await program.get("/rules")
      #expect(refused.problemKind == "token-refused")
      #expect(refused.text.contains("was revoked"))
      #expect(try await browser.get("/agency/tokens").text.contains("by Alex"))
    }
  }

  @Test(arguments: [
    (["name": "", "scope": "review", "expires": "year"], "The token has no name"),
    (["name": "A", "expires": "year"], "would allow nothing"),
    (["name": "A", "scope": "everything", "expires": "year"], "would allow nothing"),
    (["name": "A", "scope": "review", "expires": "soon"], "is not offered"),
    (["name": "Taken", "scope": "review", "expires": "never"], "valid token called “Taken”"),
  ])
  func `a token that cannot be made is refused with what was typed`(
    fields: [String: String], message: String
  ) async throws {
    let installation = try await TestInstallation()
    _ = try await installation.token("Taken")
    let cookie = try await installation.signIn("Alex", roles: [.administrator])
    try await installation.test { client in
      let page = try await Browser(client: client, cookie: cookie).send("/agency/tokens", fields)
      #expect(page.text.contains(message))
      #expect(page.status.code >= 400)
      #expect(page.text.secret == nil)
    }
    #expect(try await installation.parts.tokens.tokens().count == 1)
  }

  @Test func `the database holds no secret, and the record says who did what`() async throws {
    let installation = try await TestInstallation()
    let secret = try await installation.token("Records system")
    let token = try #require(try await installation.parts.tokens.tokens().first)
    let person = DeskPerson(id: "alex", name: "Alex Morgan")
    try await installation.parts.tokens.revoke(
      token.id, by: person, now: installation.parts.clock())
    let kept = try await installation.parts.database.read {
      try $0.rows("SELECT prefix, hash FROM api_token").map {
        try $0.text("prefix") + $0.text("hash")
      }
    }
    #expect(kept.allSatisfy { !$0.contains(secret.text.suffix(24)) })
    let events = try await installation.parts.database.read { try $0.events(after: 0) }
    let kinds = events.map(\.event).filter { $0.subject == token.id.rawValue }.map(\.kind)
    #expect(kinds == ["post-review.token-made", "post-review.token-revoked"])
    await #expect(throws: TokenError.noSuchToken) {
      try await installation.parts.tokens.revoke(
        token.id, by: person, now: installation.parts.clock())
    }
  }
}

extension String {
  fileprivate var secret: String? {
    components(separatedBy: "class=\"secret\">").dropFirst().first
      .map { String($0.prefix { $0 != "<" }) }
  }
}
